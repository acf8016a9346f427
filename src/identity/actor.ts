import type { Db } from "@/platform/db";
import type { BrandRole } from "./brand/policy";

/** What somebody may do in a network, weakest first. The owner stands above every role. */
export const networkRoles = ["member", "greeter", "gatekeeper", "steward"] as const;
export type NetworkRole = (typeof networkRoles)[number];

/** Whoever is doing this. A person always acts *for* something. */
export type Visitor = { kind: "visitor" };
export type Person = { kind: "person"; personId: string };
export type BrandActor = { kind: "brand"; personId: string; brandId: string; role: BrandRole };
/** `membershipId` is null for those who act for an owning brand without being members themselves. */
export type Owner = { kind: "owner"; personId: string; networkId: string; membershipId: string | null };
/** `membershipId` is null for those who work in it for its buyer, while it changes hands. */
export type Member = {
  kind: "member";
  personId: string;
  networkId: string;
  membershipId: string | null;
  role: NetworkRole;
};
/** Somebody who acts for one side of a sale, also after the network has changed hands. */
export type Party = { kind: "buyer" | "seller"; personId: string; dealId: string };
export type Operator = { kind: "operator"; personId: string };
export type System = { kind: "system"; job: string };

export type Actor = Visitor | Person | BrandActor | Owner | Member | Party | Operator | System;

/** Somebody who stands inside one network: what the desk and the community ask for. */
export type Insider = Owner | Member;
/** An insider who is a member too, so that her words have an author. */
export type Speaker = Insider & { membershipId: string };

export type Ctx<A extends Actor = Actor> = { db: Db; actor: A; now: Date };

/** Who is written into a history: the person, or the job that acted for nobody. */
export const signatureOf = (actor: Actor) =>
  "personId" in actor ? actor.personId : actor.kind === "system" ? `system:${actor.job}` : actor.kind;
