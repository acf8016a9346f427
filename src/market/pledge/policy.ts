import { stricter } from "@/networks/partner-policy/policy";
import type { Caps } from "@/networks/partner-policy/schema";
import { pledgeWords } from "../bid/policy";
import type { Pledge } from "../bid/schema";

export type Measured = {
  stewards: { before: number; still: number; left: number };
  caps: { before: Caps; now: Caps };
  /** Posts that were there at closing, and how many of them somebody else than their author has taken down since. */
  posts: { before: number; gone: number };
};

export type Kept = { pledge: Pledge; label: string; kept: boolean; sentence: string };

/** Whether no cap is looser than it was. */
const isNoLooser = ({ before, now }: Measured["caps"]) =>
  Object.entries(stricter(now, before)).every(([name, value]) => now[name as keyof Caps] === value);

const plural = (count: number, thing: string) => `${count} ${thing}${count === 1 ? "" : "s"}`;

const stillWords = (count: number) =>
  count === 0 ? "none still is" : count === 1 ? "1 still is" : `${count} still are`;

/** What became of one promise, counted from the network's own rows. Whoever left by herself was not sent away. */
export function keptOf(pledge: Pledge, { stewards, caps, posts }: Measured): Kept {
  const { label } = pledgeWords[pledge];
  const lost = stewards.before - stewards.still - stewards.left;
  switch (pledge) {
    case "keepStewards":
      return {
        ...{ pledge, label, kept: lost === 0 },
        sentence: `Of ${plural(stewards.before, "steward")} at the sale ${stillWords(stewards.still)}${stewards.left ? `, and ${stewards.left} left the network` : ""}.`,
      };
    case "partnerLoad":
      return {
        ...{ pledge, label, kept: isNoLooser(caps) },
        sentence: isNoLooser(caps)
          ? "No limit on partner content is looser than it was at the sale."
          : `The limits on partner content are looser than at the sale: ${caps.now.networkWeek} instead of ${caps.before.networkWeek} in seven days, ${caps.now.shareOfItems} % instead of ${caps.before.shareOfItems} % of all items.`,
      };
    case "priceFrozen":
      return { pledge, label, kept: true, sentence: "Membership here costs nothing, then as now." };
    case "keepArchive":
      return {
        ...{ pledge, label, kept: posts.gone === 0 },
        sentence: `Of ${plural(posts.before, "post")} at the sale ${posts.gone === 0 ? "none was" : `${plural(posts.gone, "post")} ${posts.gone === 1 ? "was" : "were"}`} taken down by somebody else than the author.`,
      };
  }
}
