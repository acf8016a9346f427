export type DayOrder = "day first" | "month first" | "unknown";

const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\b/;
const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/;
const iso =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s?(Z|UTC|[+-]\d{2}:?\d{2})?)?$/i;

/** 3/4/2024 is in March or in April: other dates of the same column tell which. */
export const orderColumn = (values: string[]): DayOrder => {
  const found = values.flatMap((value) => {
    const date = slashed.exec(value.trim());
    return date ? [[Number(date[1]), Number(date[2])] as const] : [];
  });
  const dayFirst = found.some(([first]) => first > 12);
  const monthFirst = found.some(([, second]) => second > 12);
  if (dayFirst === monthFirst) return "unknown";
  return dayFirst ? "day first" : "month first";
};

const day = (year: number, month: number, date: number) => {
  const at = new Date(Date.UTC(year, month - 1, date));
  const real = at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
  return real && year >= 1950 && year <= 2200 ? at : undefined;
};

/** The day that a cell means, or nothing. */
export const dateColumn = (value: string, order: DayOrder): Date | undefined => {
  const text = value.trim();
  const [, y, m, d, hours = "00", minutes = "00", seconds = "00", zone] = iso.exec(text) ?? [];
  if (y) {
    const start = day(Number(y), Number(m), Number(d));
    if (!start || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
    const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? "");
    const shift = offset ? (Number(offset[2]) * 60 + Number(offset[3])) * (offset[1] === "-" ? 1 : -1) : 0;
    return new Date(
      start.getTime() + ((Number(hours) * 60 + Number(minutes) + shift) * 60 + Number(seconds)) * 1000,
    );
  }
  const dots = dotted.exec(text);
  if (dots) return day(Number(dots[3]), Number(dots[2]), Number(dots[1]));
  const [, first, second, year] = slashed.exec(text) ?? [];
  if (!year) return undefined;
  if (order === "day first") return day(Number(year), Number(second), Number(first));
  if (order === "month first" || first === second) return day(Number(year), Number(first), Number(second));
  return undefined;
};
