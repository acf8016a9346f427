import type { Ctx, Party } from "@/identity/actor";
import { drawPaper } from "@/platform/paper";
import { dayOf } from "@/platform/time";
import { partsOfAgreement } from "./policy";
import { getAgreement } from "./reads";

const sides = { buyer: "For the buyer", seller: "For the seller" };

/** What both sides sign, as a document to be kept: the words, their hash, and who signed them when. */
export async function printAgreement(ctx: Ctx<Party>) {
  const { body, hash, at, signed } = await getAgreement(ctx, { deal: ctx.actor.dealId });
  const [first, ...parts] = partsOfAgreement(body);
  const pdf = await drawPaper({
    title: first?.title ?? "Sale",
    at,
    facts: [
      ["Written", dayOf(at)],
      ["Fingerprint", hash],
      ...signed.map(({ side, name, at }) => [sides[side], `${name}, ${dayOf(at)}`] as const),
    ],
    head: [first?.lines.join(" ") ?? ""],
    rows: parts.flatMap(({ title, lines }) => [[title], ...lines.map((line) => [line])]),
    totals: [],
    notes: ["The fingerprint is the SHA-256 of these words. Both sides signed the same one."],
  });
  return { name: "agreement.pdf", pdf };
}
