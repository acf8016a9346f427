/** One cell of a table for a spreadsheet. What a spreadsheet would take for a formula is kept from being one. */
export const csvCell = (text: string) =>
  `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
