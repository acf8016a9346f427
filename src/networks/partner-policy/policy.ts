import { categoryWords, practiceWords, valueWords } from "@/identity/compass/schema";
import { type Caps, type Decides, type PartnerPolicy, platformCaps, weekdays } from "./schema";

export const closedWords =
  "No partner may place anything in this network. If the stewards ever want to change that, the members read the new policy before it holds.";

export function decidesWords(decides: Decides) {
  switch (decides.by) {
    case "rules":
      return "The rules alone decide: whoever shares enough of the values and crosses no red line may come.";
    case "steward":
      return "One steward decides, and never one with a share in the money or a tie to the partner.";
    case "stewards":
      return `${decides.k} of ${decides.n} stewards must say yes, and none with a share in the money or a tie to the partner decides.`;
    case "panel":
      return "Seven members drawn by lot decide within 72 hours, nobody with a share in the money or a tie to the partner among them. Silence is a no.";
  }
}

const times = (count: number, thing: string) => `${count} ${thing}${count === 1 ? "" : "s"}`;

/** What holds for members' attention here, the platform's own caps included. */
export const capWords = ({
  memberWeek,
  networkWeek,
  shareOfItems,
  brandMonth,
  campaign,
  restDays,
  firstDays,
}: Caps) => [
  `A member meets at most one partner item a day and ${memberWeek} in seven days, counted over all her networks.`,
  `At most ${times(networkWeek, "placement")} in seven days, and at most ${shareOfItems} % of all items here.`,
  `The same partner at most ${times(brandMonth, "time")} in 28 days, ${times(campaign, "time")} in a whole campaign, and then ${restDays} days of rest.`,
  `Nothing in a member's first ${firstDays} days, and never in private conversations.`,
];

const listed = (words: string[]) => new Intl.ListFormat("en", { type: "conjunction" }).format(words);

/** The policy line by line: what partners are measured by, what is never welcome, who decides, how much, when not. */
export function policyLines({
  welcome,
  values,
  redLines,
  decides,
  fitThreshold,
  caps,
  quietDays,
}: PartnerPolicy) {
  if (!welcome) return [closedWords];
  const lines = [
    `A partner should share what matters here, in this order: ${listed(values.map((value) => valueWords[value]))}. Fit below ${fitThreshold} of 100 is not enough.`,
  ];
  const never = [
    ...redLines.categories.map((category) => categoryWords[category]),
    ...redLines.practices.map((practice) => practiceWords[practice]),
  ];
  if (never.length > 0) lines.push(`Never welcome: ${never.join("; ")}.`);
  lines.push(decidesWords(decides), ...capWords(caps));
  if (quietDays.length > 0)
    lines.push(`Quiet days without any partner: ${listed(quietDays.map((day) => weekdays[day - 1] ?? ""))}.`);
  return lines;
}

/** The fit of a brand that holds all that a network wants, by its own word alone. */
export const mostByOwnWord = 72;

/** What a threshold means today, when nobody could reach it; null when somebody can. */
export const thresholdWarning = (fitThreshold: number) =>
  fitThreshold > mostByOwnWord
    ? `Today no brand can reach ${fitThreshold}: what it says of its own values counts by three fifths until members vouch for it, which comes to ${mostByOwnWord} at most. Every proposal would be turned away.`
    : null;

/** The stricter of two sets of caps, cap by cap. What was agreed earlier never outlives a stricter rule. */
export const stricter = (one: Caps, other: Caps = platformCaps): Caps => ({
  memberWeek: Math.min(one.memberWeek, other.memberWeek),
  networkWeek: Math.min(one.networkWeek, other.networkWeek),
  shareOfItems: Math.min(one.shareOfItems, other.shareOfItems),
  brandMonth: Math.min(one.brandMonth, other.brandMonth),
  campaign: Math.min(one.campaign, other.campaign),
  restDays: Math.max(one.restDays, other.restDays),
  firstDays: Math.max(one.firstDays, other.firstDays),
});
