import { LinkButton } from "@/ui/link-button";

const shapes = { pdf: "PDF", csv: "table" };

/** Each year of the last twelve months, to be kept. */
export const StatementLinks = ({ network, years }: { network: string; years: number[] }) => (
  <div className="flex flex-wrap gap-2">
    {years.flatMap((year) =>
      (["pdf", "csv"] as const).map((as) => (
        <LinkButton
          key={`${year} ${as}`}
          href={`/api/statement?network=${network}&year=${year}&as=${as}`}
          look="quiet"
          size="small"
          download
        >
          Keep {year} as a {shapes[as]}
        </LinkButton>
      )),
    )}
  </div>
);
