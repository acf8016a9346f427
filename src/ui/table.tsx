import type { ReactNode } from "react";
import { cx } from "./cx";

type Column<Row> = {
  key: string;
  label: string;
  cell: (row: Row) => ReactNode;
  /** Numbers and money stand at the end of their column. */
  end?: boolean | undefined;
};

type Props<Row> = {
  /** Says what the table holds; shown unless `quietCaption`. */
  caption: string;
  quietCaption?: boolean | undefined;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
};

/** Said out loud, because a browser may drop them from a table that is laid out as cards. */
const role = {
  table: { role: "table" },
  rowgroup: { role: "rowgroup" },
  row: { role: "row" },
  columnheader: { role: "columnheader" },
};

/** Rows and columns where there is room, one card for each row where there is not. The first column names the row. */
export const Table = <Row,>({ caption, quietCaption, columns, rows, rowKey }: Props<Row>) => (
  <table {...role.table} className="block w-full text-sm sm:table">
    <caption
      className={cx("text-left", quietCaption ? "sr-only" : "block pb-2 font-semibold sm:table-caption")}
    >
      {caption}
    </caption>
    <thead {...role.rowgroup} className="sr-only sm:not-sr-only sm:table-header-group">
      <tr {...role.row}>
        {columns.map(({ key, label, end }) => (
          <th
            key={key}
            {...role.columnheader}
            scope="col"
            className={cx(
              "border-edge border-b py-2 pr-4 align-bottom font-semibold text-ink-soft text-xs last:pr-0",
              end ? "text-right" : "text-left",
            )}
          >
            {label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody {...role.rowgroup} className="flex flex-col gap-3 sm:table-row-group">
      {rows.map((row) => (
        <tr
          key={rowKey(row)}
          {...role.row}
          className="block rounded-lg border border-line bg-sheet px-4 py-2 sm:table-row sm:rounded-none sm:border-0 sm:bg-transparent sm:hover:bg-well"
        >
          {columns.map(({ key, label, cell, end }, place) => (
            <td
              key={key}
              role={place === 0 ? "rowheader" : "cell"}
              className={cx(
                "flex items-baseline justify-between gap-4 py-1.5 sm:table-cell sm:border-line sm:border-b sm:py-3 sm:pr-4 sm:align-baseline sm:last:pr-0",
                place === 0 && "border-line border-b pb-2 font-semibold text-base sm:text-sm",
                end && "sm:text-right",
              )}
            >
              {place > 0 && (
                <span aria-hidden className="shrink-0 text-ink-faint text-xs sm:hidden">
                  {label}
                </span>
              )}
              <span className={cx("min-w-0", place > 0 && "max-sm:text-right")}>{cell(row)}</span>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
