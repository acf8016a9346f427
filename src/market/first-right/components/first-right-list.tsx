import { DateText } from "@/ui/date-text";
import type { FirstRight } from "../reads";
import { FirstRightButton } from "./first-right-button";

type Props = { network: string; brands: readonly FirstRight[] };

/** Partners who have completed a placement, and which of them are asked first. */
export const FirstRightList = ({ network, brands }: Props) =>
  brands.length === 0 ? (
    <p className="max-w-measure text-ink-soft">
      No brand has completed a placement here yet. One that has can be given seven days alone, before anybody
      else may ask.
    </p>
  ) : (
    <ul className="divide-y divide-line border-line border-y">
      {brands.map(({ slug, name, grantedAt }) => (
        <li key={slug} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
          <span>
            <span className="font-semibold">{name}</span>
            <span className="block text-ink-soft text-sm">
              {grantedAt ? (
                <>
                  Has the first word since <DateText at={grantedAt} look="day" />
                </>
              ) : (
                "Has completed a placement here"
              )}
            </span>
          </span>
          <FirstRightButton network={network} brand={{ slug, name }} isGranted={grantedAt !== null} />
        </li>
      ))}
    </ul>
  );
