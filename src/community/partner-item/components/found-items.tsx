import { partnerPath } from "../policy";
import type { PartnerView } from "../reads";
import { PartnerWords } from "./partner-words";

type Props = { network: string; items: PartnerView[] };

/** What partners say of the words that were looked for, apart from what members said. */
export const FoundItems = ({ network, items }: Props) => (
  <section aria-labelledby="from-partners" className="mt-10">
    <h2 id="from-partners" className="mb-3 font-semibold font-serif text-xl">
      From partners
    </h2>
    <ul className="flex flex-col gap-4">
      {items.map((item) => (
        <li key={item.source} className="rounded-lg border border-plum-line bg-sheet p-4">
          <PartnerWords network={network} item={item} short />
          <a
            href={partnerPath(network, item.source)}
            className="inline-flex min-h-11 items-center text-ink-soft text-sm underline underline-offset-4"
          >
            Why you see this, and how to have no more of it
          </a>
        </li>
      ))}
    </ul>
  </section>
);
