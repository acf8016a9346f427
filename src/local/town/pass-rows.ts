import { createHash } from "node:crypto";
import { reviewing } from "@/gate/review/move";
import type { ballots, passes, reviewSeats, reviewSteps, reviews } from "@/gate/tables";
import { timersOf } from "@/platform/life";
import { money } from "@/platform/money";
import { addDays, dayOf, dayWords } from "@/transit/calendar/policy";
import { givenOf, offerKindWords } from "@/transit/offer/policy";
import type { ProposalState } from "@/transit/proposal/lifecycle";
import { proposal } from "@/transit/proposal/move";
import { bandWords } from "@/transit/proposal/policy";
import type {
  blockedDays,
  bookings,
  offers,
  proposalSteps,
  proposals,
  rateCards,
  terms as termsTable,
} from "@/transit/tables";
import { hashTerms } from "@/transit/terms/hash";
import { idOf } from "./addresses";
import type { Timer } from "./door-rows";
import { networkId } from "./house-rows";
import { spanOf } from "./moments";
import { cards, offerId, type Told } from "./pass-moments";
import { personId, type Rows } from "./people-rows";
import { foundedAt, type Resident } from "./residents";
import { seeded } from "./seed";
import { networks } from "./town";

const [hour, day] = [spanOf("1h"), spanOf("1d")];

/** Cards are as old as the oldest of what was asked of them. */
const cardSince = (network: string, now: number) => {
  const story = networks.find((one) => one.story.slug === network)?.story;
  return story ? Math.max(foundedAt(story, now) + 20 * day, now - 190 * day) : now;
};

export const rateCardRows = (now: number): Rows<typeof rateCards> =>
  cards.map(({ network, currency, quietDays }) => ({
    networkId: networkId(network),
    currency,
    quietDays,
    updatedAt: new Date(cardSince(network, now)),
  }));

export const offerRows = (now: number): Rows<typeof offers> =>
  cards.flatMap(({ network, currency, offers }) =>
    offers.map(({ key, ...offer }, place) => ({
      ...offer,
      id: offerId(network, key),
      networkId: networkId(network),
      currency,
      createdAt: new Date(cardSince(network, now) + place * 60_000),
      updatedAt: new Date(cardSince(network, now) + place * 60_000),
    })),
  );

export const blockedDayRows = (told: Told[], now: number): Rows<typeof blockedDays> =>
  cards.flatMap(({ network, closed }) =>
    closed.map((days) => ({
      networkId: networkId(network),
      day: addDays(dayOf(new Date(now)), days),
      createdBy: told.find((one) => one.networkId === networkId(network))?.owner ?? "",
      createdAt: new Date(now - 9 * day),
    })),
  );

export const stateOf = ({ pass }: Told): ProposalState =>
  typeof pass.became === "object" ? "agreed" : pass.became;

/** When a proposal came to be what it is. */
function sinceOf(told: Told): number {
  const { sent, accepted, decided } = told.at;
  const last = told.talk.at(-1)?.at ?? sent;
  switch (stateOf(told)) {
    case "in_review":
      return accepted;
    case "agreed":
    case "rejected":
      return decided;
    case "declined":
    case "withdrawn":
      return last + 26 * hour;
    case "expired":
      return last + 72 * hour;
    default:
      return last;
  }
}

/** Until when whoever has the turn may answer. */
export const answerBy = ({ talk, at }: Told) =>
  new Date(
    talk.length % 2 === 1 ? (talk.at(-1)?.at ?? at.sent) + 7 * day : (talk.at(-1)?.at ?? at.sent) + 3 * day,
  );

export const proposalRows = (all: Told[]): Rows<typeof proposals> =>
  all.map((told) => {
    const { pass, at, versions, terms } = told;
    const { objective, claims = [], headline, body, category } = pass;
    const own = { id: told.id, networkId: told.networkId, brandId: told.brandId, createdBy: told.asker };
    const dates = { createdAt: new Date(at.sent), updatedAt: new Date(sinceOf(told)) };
    const link = `https://${told.domain}/${pass.key}`;
    if (pass.became === "draft")
      return {
        ...own,
        ...dates,
        draft: {
          offerId: terms.offerId,
          runsOn: terms.runsOn,
          writtenBy: pass.writtenBy,
          category,
          objective,
          headline,
          body,
        },
      };
    return {
      ...own,
      ...dates,
      state: stateOf(told),
      offerId: terms.offerId,
      category,
      brief: { objective, link, claims },
      creative: { headline, body },
      version: versions.length,
      hash: hashTerms(terms).hash,
      submittedAt: new Date(at.sent),
      answerBy: answerBy(told),
      reasons: pass.reasons ?? (reviewed(told) && pass.became !== "in_review" ? saidOf(told) : []),
    };
  });

export const termRows = (all: Told[]): Rows<typeof termsTable> =>
  all
    .filter(({ pass }) => pass.became !== "draft")
    .flatMap((told) =>
      told.versions.map(({ version, by, terms, note, at }) => ({
        ...{ id: idOf("terms", told.id, version), proposalId: told.id, version, by, note },
        ...hashTerms(terms),
        createdBy: by === "brand" ? told.asker : told.owner,
        createdAt: new Date(at),
      })),
    );

export const proposalStepRows = (all: Told[]): Rows<typeof proposalSteps> =>
  all.flatMap((told) => {
    const { pass, at, talk, asker, owner } = told;
    const state = stateOf(told);
    if (state === "draft") return [];
    const step = (move: string, by: string, moment: number, note: string | null = null) => ({
      ...{ id: idOf("step", told.id, move, moment), subjectId: told.id, move, by, note },
      createdAt: new Date(moment),
    });
    const said = talk.map((one, place) =>
      place % 2 === 0 ? step("counter", owner, one.at, one.note) : step("reply", asker, one.at, one.note),
    );
    const yes =
      talk.length % 2 === 1 ? step("agree", asker, at.accepted) : step("accept", owner, at.accepted);
    const ends: Partial<Record<ProposalState, ReturnType<typeof step>[]>> = {
      in_review: [yes],
      agreed: [yes, step("approve", "system:decide-proposal", at.decided)],
      rejected: [yes, step("reject", "system:decide-proposal", at.decided)],
      declined: [step("decline", owner, sinceOf(told), pass.reasons?.[1] ?? null)],
      withdrawn: [step("withdraw", asker, sinceOf(told))],
      expired: [step("lapse", "system:proposal-timer", sinceOf(told))],
    };
    return [step("submit", asker, at.sent), ...said, ...(ends[state] ?? [])];
  });

const reviewed = (told: Told) => ["in_review", "agreed", "rejected"].includes(stateOf(told));
const cancelled = ({ run }: Told) => run?.state === "cancelled";
const booked = (told: Told) => reviewed(told) && stateOf(told) !== "rejected";

export const bookingRows = (all: Told[]): Rows<typeof bookings> =>
  all
    .filter((told) => booked(told) && !cancelled(told))
    .flatMap(({ id, networkId, terms, at }) =>
      Array.from({ length: terms.days }, (_, place) => ({
        ...{ proposalId: id, networkId, offerId: terms.offerId, place: 1 },
        day: addDays(terms.runsOn, place),
        createdAt: new Date(at.accepted),
      })),
    );

export const passRows = (all: Told[]): Rows<typeof passes> =>
  all.filter(reviewed).map((told) => ({
    id: idOf("pass", told.id),
    networkId: told.networkId,
    brandId: told.brandId,
    source: told.id,
    campaign: told.id,
    runsOn: told.terms.runsOn,
    endsOn: addDays(told.terms.runsOn, told.terms.days - 1),
    releasedAt: !booked(told)
      ? new Date(told.at.decided)
      : cancelled(told)
        ? new Date(told.at.cancelled)
        : null,
    createdAt: new Date(told.at.accepted),
  }));

const reviewId = (told: Told) => idOf("review", told.id);
const isOpen = (told: Told) => stateOf(told) === "in_review";
const saidOf = ({ pass }: Told) => pass.said ?? [];

export const reviewRows = (all: Told[], residents: Map<string, Resident[]>): Rows<typeof reviews> =>
  all.filter(reviewed).map((told) => {
    const { terms, pass, house, at } = told;
    const last = addDays(terms.runsOn, terms.days - 1);
    const partners = house.charter.partners;
    if (!partners) throw new Error(`${house.name} lets no partners in`);
    return {
      id: reviewId(told),
      networkId: told.networkId,
      brandId: told.brandId,
      subject: told.id,
      state: isOpen(told)
        ? ("open" as const)
        : stateOf(told) === "rejected"
          ? ("rejected" as const)
          : ("passed" as const),
      decides: partners.decides,
      summary: {
        title: `${offerKindWords[terms.kind].label} by ${told.legalName}`,
        brief: pass.objective,
        money: bandWords(money(terms.price, terms.currency)),
        when: last === terms.runsOn ? dayWords(last) : `${dayWords(terms.runsOn)} to ${dayWords(last)}`,
        disclosure: { legalName: told.legalName, given: givenOf(terms.model), writtenBy: terms.writtenBy },
      },
      candidates: jurors(told, residents).able.length,
      reasons: isOpen(told) ? [] : saidOf(told),
      closesAt: new Date(at.accepted + 72 * hour),
      createdAt: new Date(at.accepted),
    };
  });

/** Who could have been drawn, and who was: the same at every building of the town. */
function jurors(told: Told, residents: Map<string, Resident[]>) {
  const { decides } = told.house.charter.partners ?? {};
  const team = new Set([told.asker, told.owner]);
  const able = (residents.get(told.house.slug) ?? []).filter(
    ({ email, role, joinedAt }) =>
      !/@(fern-and-co|millstone-cycles|harbour-roasters|lantern-press)\.example$/.test(email) &&
      !team.has(personId(email)) &&
      joinedAt < told.at.accepted - 14 * day &&
      (decides?.by === "panel" || role === "steward"),
  );
  const most = decides?.by === "panel" ? 7 : decides?.by === "stewards" ? decides.n : 100;
  const drawn = seeded(`panel of ${told.pass.key}`).shuffle(able);
  // Somebody whom a visitor can be sits on the panel that is open.
  const first = isOpen(told) ? drawn.filter(({ name }) => name === "Nkechi Bello") : [];
  return { able, seated: [...new Set([...first, ...drawn])].slice(0, most) };
}

/** How many have voted: all of a closed review, three of an open one. */
const voters = (told: Told, seated: Resident[]) => (isOpen(told) ? seated.slice(-3) : seated);

export const seatRows = (all: Told[], residents: Map<string, Resident[]>): Rows<typeof reviewSeats> =>
  all.filter(reviewed).flatMap((told) => {
    const { seated } = jurors(told, residents);
    const voted = new Set(voters(told, seated));
    return seated.map((one, place) => ({
      reviewId: reviewId(told),
      networkId: told.networkId,
      membershipId: one.id,
      lot: lotOf(told.id, place),
      votedAt: voted.has(one) ? new Date(told.at.accepted + (2 + 3 * place) * hour) : null,
    }));
  });

const lotOf = (id: string, place: number) => {
  const hex = createHash("sha256").update(id).digest("hex");
  return `${place}${hex.slice(1, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

export const ballotRows = (all: Told[], residents: Map<string, Resident[]>): Rows<typeof ballots> =>
  all.filter(reviewed).flatMap((told) => {
    const count = voters(told, jurors(told, residents).seated).length;
    const against = stateOf(told) === "rejected" ? Math.ceil((count + 1) / 2) : Math.floor(count / 3);
    return Array.from({ length: count }, (_, place) => ({
      id: idOf("ballot", told.id, place),
      reviewId: reviewId(told),
      yes: place >= against,
      reason: place === (stateOf(told) === "rejected" ? 0 : count - 1) ? (saidOf(told)[0] ?? "") : "",
    }));
  });

export const reviewStepRows = (all: Told[]): Rows<typeof reviewSteps> =>
  all
    .filter((told) => reviewed(told) && !isOpen(told))
    .map((told) => ({
      id: idOf("step", reviewId(told)),
      subjectId: reviewId(told),
      move: stateOf(told) === "rejected" ? "reject" : "pass",
      by: "system:review-timer",
      createdAt: new Date(told.at.decided),
    }));

/** What ends by itself if nobody acts. */
export const passTimers = (all: Told[]): Timer[] =>
  all.flatMap((told) => [
    ...timersOf(proposal.life, stateOf(told)).map(({ move, seconds, until }) => ({
      ...{ id: told.id, move, of: proposal },
      at: (until ? answerBy(told).getTime() : sinceOf(told)) + seconds * 1000,
    })),
    ...(isOpen(told)
      ? timersOf(reviewing.life, "open").map(({ move, seconds }) => ({
          ...{ id: reviewId(told), move, of: reviewing },
          at: told.at.accepted + seconds * 1000,
        }))
      : []),
  ]);
