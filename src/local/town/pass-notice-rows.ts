import type { notices } from "@/notifications/tables";
import { deadlineWords } from "@/platform/letter";
import { newsOf } from "@/transit/emails";
import { offerKindWords } from "@/transit/offer/policy";
import { idOf } from "./addresses";
import type { Told } from "./pass-moments";
import { answerBy, seatRows, stateOf } from "./pass-rows";
import { personId, type Rows } from "./people-rows";
import type { Resident } from "./residents";
import { brands } from "./town";

/** Those who have the turn were told so: the owner, the brand, and whoever sits on a panel. */
export const passNoticeRows = (all: Told[], residents: Map<string, Resident[]>): Rows<typeof notices> =>
  all.flatMap((told) => {
    const state = stateOf(told);
    const since = new Date(told.talk.at(-1)?.at ?? told.at.sent);
    const note = (to: string, key: string, sentence: string, href: string, createdAt: Date) => ({
      ...{
        id: idOf("notice", key, to),
        personId: to,
        networkId: told.networkId,
        key,
        sentence,
        href,
        createdAt,
      },
    });
    const turn = (side: "brand" | "owner", move: "submit" | "counter", to: string[], path: string) => {
      const until = deadlineWords(answerBy(told), "UTC");
      const brand = brands.find(({ slug }) => slug === told.pass.brand)?.name ?? "";
      const news = newsOf(move, side, { brand, network: told.house.name, offer: told.terms.title, until });
      const key = `proposal:${told.id}:${move}:${told.versions.length}`;
      return news
        ? to.map((one) => note(one, key, news.sentence, `${path}/proposals/${told.id}`, since))
        : [];
    };
    if (state === "submitted") return turn("owner", "submit", [told.owner], `/network/${told.house.slug}`);
    if (state === "countered")
      return turn(
        "brand",
        "counter",
        [...new Set([told.asker, told.brandOwner])],
        `/brand/${told.pass.brand}`,
      );
    if (state !== "in_review") return [];
    const title = `${offerKindWords[told.terms.kind].label} by ${told.legalName}`;
    const seated = new Map((residents.get(told.house.slug) ?? []).map((one) => [one.id, one.email]));
    return seatRows([told], residents)
      .filter(({ votedAt }) => !votedAt)
      .map(({ membershipId, reviewId }) =>
        note(
          personId(seated.get(membershipId) ?? ""),
          `review:${reviewId}`,
          `You were drawn for a panel: may ${title} pass? You have 72 hours.`,
          `/n/${told.house.slug}/reviews/${reviewId}`,
          new Date(told.at.accepted),
        ),
      );
  });
