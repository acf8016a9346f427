import { Table } from "@/ui/table";
import type { Body } from "../schema";

const names = new Intl.DateTimeFormat("en", { month: "long", year: "numeric", timeZone: "UTC" });

/** Who came and who went, the latest month first. */
export const MonthTable = ({ months }: Pick<Body, "months">) => (
  <Table
    caption="Joined and left, month by month"
    rows={[...months].reverse()}
    rowKey={({ month }) => month}
    columns={[
      { key: "month", label: "Month", cell: ({ month }) => names.format(new Date(`${month}-01T00:00:00Z`)) },
      { key: "joined", label: "Joined", end: true, cell: ({ joined }) => joined },
      { key: "left", label: "Left", end: true, cell: ({ left }) => left },
    ]}
  />
);
