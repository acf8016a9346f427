/** "2026-0042": the year, and the number in it. */
export const invoiceNumber = ({ year, number }: { year: number; number: number }) =>
  `${year}-${String(number).padStart(4, "0")}`;
