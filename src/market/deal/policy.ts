import { days } from "@/platform/time";

const weekend = [0, 6];

/** Three business days later, by the calendar of UTC: banks rest on Saturday and Sunday. */
export function depositByOf(accepted: Date) {
  let left = 3;
  let by = accepted;
  while (left > 0) {
    by = new Date(by.getTime() + days(1));
    if (!weekend.includes(by.getUTCDay())) left -= 1;
  }
  return by;
}

/** Thirty days, a claim on the last of them, its answer after fourteen more, a ruling after another fourteen, and two to spare. */
export const longestKept = 60;
