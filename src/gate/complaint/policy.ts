import { wilsonLow } from "../consent/policy";

const surely = 1.96;
const bearable = 0.005;

/**
 * Whether so many complaints from so many who saw it stop an item: three that surely mean more than one in two
 * hundred, or two that are one in ten.
 */
export const mustPause = (viewers: number, complaints: number) =>
  (complaints >= 3 && wilsonLow(complaints, viewers, surely) > bearable) ||
  (complaints >= 2 && complaints * 10 >= viewers);

/** How long after seeing an item a "no" to it counts as a complaint about it. */
export const complaintHours = 48;

/** How long a "no" can be taken back. */
export const undoMinutes = 10;
