import type { ReactNode } from "react";
import { add, type Money } from "@/platform/money";
import { Banner } from "@/ui/banner";
import { cx } from "@/ui/cx";
import { DateText } from "@/ui/date-text";
import { MoneyText } from "@/ui/money-text";
import type { SaleMoney } from "../policy";

type Props = { money: SaleMoney; buyer: string; seller: string };

/** Where the money of a sale is: from the buyer, with the provider, and where it went. A list to whoever does not see it. */
export function MoneyPicture({ money, buyer, seller }: Props) {
  const { arriving, held, keptBack, toSeller, toBuyer, fee, heldSince, frozen } = money;
  const lies = add(held, keptBack);
  const left = add(toSeller, toBuyer, fee);
  return (
    <figure className="flex flex-col gap-4">
      {frozen && (
        <Banner tone="danger" title="Nothing can leave just now">
          {frozen}
        </Banner>
      )}
      <ul className="grid items-center sm:grid-cols-[1fr_2.5rem_1.2fr_2.5rem_1.2fr]">
        <li>
          <Box title={`From ${buyer}`} isFull={lies.minor + left.minor > 0}>
            <Sum label="has paid" sum={add(lies, left)} />
            {arriving.minor > 0 && <Sum label="has come, and is not all of it" sum={arriving} />}
          </Box>
        </li>
        <Arrow isOn={lies.minor + left.minor > 0} />
        <li>
          <Box title="With our payment provider" isFull={lies.minor > 0}>
            <Sum label="held" sum={held} />
            <Sum label="kept back for a while" sum={keptBack} />
            {heldSince && (
              <p className="text-ink-soft text-xs">
                since <DateText at={heldSince} />
              </p>
            )}
          </Box>
        </li>
        <Fork on={[toSeller, fee, toBuyer].map(({ minor }) => minor > 0)} />
        <li>
          <ul className="grid gap-2">
            <li>
              <Box title={`To ${seller}`} isFull={toSeller.minor > 0}>
                <Sum label="sent, or on its way" sum={toSeller} />
              </Box>
            </li>
            <li>
              <Box title="To Trellis" isFull={fee.minor > 0}>
                <Sum label="fee" sum={fee} />
              </Box>
            </li>
            <li>
              <Box title={`Back to ${buyer}`} isFull={toBuyer.minor > 0}>
                <Sum label="sent back, or on its way" sum={toBuyer} />
              </Box>
            </li>
          </ul>
        </li>
      </ul>
    </figure>
  );
}

const Box = ({ title, isFull, children }: { title: string; isFull: boolean; children: ReactNode }) => (
  <div
    className={cx(
      "flex flex-col gap-1 rounded-lg border px-4 py-3",
      isFull ? "border-clay-line bg-clay-soft" : "border-line border-dashed bg-sheet",
    )}
  >
    <p className="break-words font-semibold text-sm">{title}</p>
    {children}
  </div>
);

const Sum = ({ label, sum }: { label: string; sum: Money }) => (
  <p
    className={cx(
      "flex flex-wrap items-baseline justify-between gap-x-3 text-sm",
      sum.minor === 0 && "text-ink-soft",
    )}
  >
    <span>{label}</span>
    <MoneyText money={sum} className={sum.minor > 0 ? "font-semibold" : undefined} />
  </p>
);

const line = (isOn: boolean) => (isOn ? "stroke-clay" : "stroke-edge [stroke-dasharray:3_4]");
const stroke = { fill: "none", strokeWidth: 2, vectorEffect: "non-scaling-stroke" } as const;

/** Across where there is room, downwards where there is not. */
const Arrow = ({ isOn }: { isOn: boolean }) => (
  <li aria-hidden className="flex h-8 items-center justify-center sm:h-auto">
    <svg aria-hidden viewBox="0 0 40 20" className="h-5 w-10 rotate-90 sm:rotate-0">
      <path d="M2 10H36M29 3l8 7-8 7" {...stroke} className={line(isOn)} />
    </svg>
  </li>
);

const ends = [16, 50, 84];

const Fork = ({ on }: { on: boolean[] }) => (
  <li aria-hidden className="flex h-8 items-center justify-center self-stretch sm:h-auto">
    <svg aria-hidden viewBox="0 0 40 20" className="h-5 w-10 rotate-90 sm:hidden">
      <path d="M2 10H36M29 3l8 7-8 7" {...stroke} className={line(on.includes(true))} />
    </svg>
    <svg aria-hidden viewBox="0 0 40 100" preserveAspectRatio="none" className="hidden h-full w-10 sm:block">
      {ends.map((y, place) => (
        <path
          key={y}
          d={`M2 50C24 50 14 ${y} 37 ${y}M32 ${y - 2.5}L38 ${y}L32 ${y + 2.5}`}
          {...stroke}
          className={line(on[place] ?? false)}
        />
      ))}
    </svg>
  </li>
);
