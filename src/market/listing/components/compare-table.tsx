import { Table } from "@/ui/table";
import { figures, figureText } from "../../snapshot/policy";
import { askedText, titleOf } from "../policy";
import type { Teaser, Weighed } from "../reads";

export type Compared = Teaser | Weighed;
type Row = { label: string; values: string[] };

const bandRows = [
  ["Members", "size"],
  ["Asked for it", "price"],
  ["Earned in a year", "income"],
  ["Wrote in 30 days", "active"],
  ["Stayed twelve weeks", "stayed"],
  ["Asks of its owner", "hours"],
  ["Age", "age"],
  ["How it is paid", "structure"],
  ["Its seller", "answers"],
  ["Why", "reason"],
] as const;

const isWeighed = (one: Compared): one is Weighed => "figures" in one;
const unknown = "Not for you yet";

/** Several networks for sale, side by side: bands for everybody, figures for a brand that has proven who it is. */
export function CompareTable({ listings }: { listings: readonly Compared[] }) {
  const each = (tell: (one: Compared) => string) => listings.map(tell);
  const bands: Row[] = bandRows.map(([label, key]) => ({ label, values: each((one) => one[key]) }));
  const weighed = listings.find(isWeighed);
  const exact: Row[] = weighed
    ? [
        { label: "Asked, to the cent", values: each((one) => (isWeighed(one) ? askedText(one) : unknown)) },
        ...weighed.figures.map(({ key }) => ({
          label: `${figures[key].label}, counted`,
          values: each((one) =>
            isWeighed(one)
              ? figureText(key, one.figures.find((figure) => figure.key === key)?.value ?? null)
              : unknown,
          ),
        })),
        {
          label: "Strange weeks",
          values: each((one) => (isWeighed(one) ? String(one.bursts.length) : unknown)),
        },
      ]
    : [];
  return (
    <Table
      caption="Networks for sale, side by side"
      quietCaption
      rowKey={({ label }: Row) => label}
      rows={[...bands, ...exact]}
      columns={[
        { key: "label", label: "What", cell: ({ label }) => label },
        ...listings.map((one, place) => ({
          key: one.id,
          label: `${place + 1}. ${titleOf(one)}`,
          cell: ({ values }: Row) => values[place] ?? "",
        })),
      ]}
    />
  );
}
