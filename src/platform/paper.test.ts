import { expect, test } from "vitest";
import { attachment, drawPaper } from "./paper";

test.each([
  [
    "invoice-2026-0001.pdf",
    `attachment; filename="invoice-2026-0001.pdf"; filename*=UTF-8''invoice-2026-0001.pdf`,
  ],
  [`Łódź "x".pdf`, `attachment; filename="__d___x_.pdf"; filename*=UTF-8''%C5%81%C3%B3d%C5%BA%20%22x%22.pdf`],
])("the file %s has a name that every browser reads", (name, header) => {
  expect(attachment(name)).toBe(header);
});

test("a name of any script, and more lines than a page holds, make a document", async () => {
  const pdf = await drawPaper({
    title: "Statement 2026",
    at: new Date("2026-03-04"),
    facts: [["Paid to", "Łucja Çelik, Иван, Αθήνα, Nguyễn, 東京"]],
    head: ["For", "You got"],
    rows: Array.from({ length: 80 }, () => ["A pinned post", "€450.00"]),
    totals: [["In all", "€36,000.00"]],
    notes: [],
  });
  const text = pdf.toString("latin1");
  expect(text.startsWith("%PDF-")).toBe(true);
  expect(text.match(/\/Type \/Page\b(?!s)/g)?.length).toBeGreaterThan(2);
});
