/** "2026-0042": the year, and the number in it. */
export const invoiceNumber = ({ year, number }: { year: number; number: number }) =>
  `${year}-${String(number).padStart(4, "0")}`;

/** "C-2026-0007": credit notes have a row of numbers of their own. */
export const creditNoteNumber = (row: { year: number; number: number }) => `C-${invoiceNumber(row)}`;

/** Who issues what a brand is billed, as its law wants it to be named. */
export type Issuer = { name: string; address: string; taxId: string };

/** The lines of a document that say who issues it. */
export const issuerFacts = (issuer: Issuer | null): [string, string][] =>
  issuer
    ? [
        ["Issued by", `${issuer.name}, ${issuer.address}`],
        ["Tax number", issuer.taxId],
      ]
    : [];
