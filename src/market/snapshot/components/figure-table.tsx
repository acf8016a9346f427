import { Table } from "@/ui/table";
import { figureKeys, figures, figureText } from "../policy";
import type { Body } from "../schema";

/** Each figure with what it means beside it. */
export const FigureTable = ({ body }: { body: Body }) => (
  <Table
    caption="Figures"
    quietCaption
    rows={figureKeys.map((key) => ({ key, ...figures[key], value: body.figures[key] }))}
    rowKey={({ key }) => key}
    columns={[
      { key: "label", label: "Figure", cell: ({ label }) => <span className="font-semibold">{label}</span> },
      { key: "value", label: "Value", end: true, cell: ({ key, value }) => figureText(key, value) },
      {
        key: "means",
        label: "What it means",
        cell: ({ means }) => <span className="text-ink-soft">{means}</span>,
      },
    ]}
  />
);
