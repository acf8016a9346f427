import { type Caps, weekdays } from "@/networks/partner-policy/schema";
import type { Booked, Wanted } from "./schema";

const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
/** 1 is Monday. The first of January 1970 was a Thursday. */
const weekdayOf = (date: string) => ((((dayOf(date) + 3) % 7) + 7) % 7) + 1;
const gap = (one: Booked, other: Booked) =>
  Math.max(dayOf(other.runsOn) - dayOf(one.endsOn), dayOf(one.runsOn) - dayOf(other.endsOn));

/** True, or why this run would take more of the network's attention than partners may. */
export function whyNotPass(
  caps: Pick<Caps, "networkWeek" | "restDays" | "shareOfItems">,
  quietDays: readonly number[],
  wanted: Omit<Wanted, "networkId">,
  booked: readonly Booked[],
): true | string {
  const quiet = weekdayOf(wanted.runsOn);
  if (quietDays.includes(quiet))
    return `${weekdays[quiet - 1]} is a quiet day in this network. Please choose another day.`;
  if (fullestWeek(wanted, booked) > caps.networkWeek)
    return `This network lets ${times(caps.networkWeek)} pass in seven days, and that week is full. Please choose another.`;
  const near = booked.find(
    (one) =>
      one.brandId === wanted.brandId && one.campaign !== wanted.campaign && gap(one, wanted) < caps.restDays,
  );
  if (near)
    return `The network rests ${caps.restDays} days from one campaign of a partner to the next, and one of yours runs from ${near.runsOn} to ${near.endsOn}.`;
  const lately = booked.filter(({ runsOn }) => Math.abs(dayOf(runsOn) - dayOf(wanted.runsOn)) < 28).length;
  if ((lately + 1) * 100 > caps.shareOfItems * (wanted.items + 1))
    return `Partners may be at most ${caps.shareOfItems} % of what happens here, and too little else has happened in four weeks.`;
  return true;
}

const times = (count: number) => (count === 1 ? "one placement" : `${count} placements`);

/** How many runs would begin within seven days of one another, the wanted one among them. */
function fullestWeek(wanted: { runsOn: string }, booked: readonly Booked[]) {
  const day = dayOf(wanted.runsOn);
  const days = booked.map(({ runsOn }) => dayOf(runsOn)).filter((other) => Math.abs(other - day) < 7);
  const weeks = [0, 1, 2, 3, 4, 5, 6].map((back) => day - back);
  return (
    Math.max(...weeks.map((first) => days.filter((other) => other >= first && other < first + 7).length)) + 1
  );
}
