import { z } from "zod";
import { networkRoles } from "@/identity/actor";

const network = z.string().max(60);
const membershipId = z.string().max(60);
const name = z.string().trim().min(1, "Please give the name that people here will call you.").max(80);
const reason = z
  .string()
  .trim()
  .min(10, "Please give a reason of a sentence or so. The person reads it.")
  .max(1_000, "Please keep the reason within 1,000 letters.");

/** Knocking: answers stand in the order of the network's questions. The token of an invitation may come along. */
export const Request = z.strictObject({
  network,
  name,
  answers: z.array(z.string().trim().min(1, "Please answer this one.").max(2_000)).max(5).default([]),
  invitation: z.string().max(100).optional(),
});
export type Request = z.infer<typeof Request>;

/** Saying yes to the charter that was shown. */
export const Accept = z.strictObject({ network, charterVersion: z.number().int().positive() });
export type Accept = z.infer<typeof Accept>;

export const Withdraw = z.strictObject({ network });
export type Withdraw = z.infer<typeof Withdraw>;

/** Saying that a stand-in's words are one's own. */
export const Claim = z.strictObject({ network, membershipId });
export type Claim = z.infer<typeof Claim>;

/** Writing to somebody who was brought in, at the address that the export holds or at the one given. */
export const Ask = z.strictObject({
  network,
  membershipId,
  email: z.email("Please give an e-mail address.").max(254).toLowerCase().optional(),
});
export type Ask = z.infer<typeof Ask>;

export const AskEvery = z.strictObject({ network });

export const Approve = z.strictObject({ network, membershipId });
export type Approve = z.infer<typeof Approve>;

export const Refuse = z.strictObject({ network, membershipId, reason });
export type Refuse = z.infer<typeof Refuse>;

export const Assign = z.strictObject({ network, membershipId, assigneeId: membershipId.nullable() });
export type Assign = z.infer<typeof Assign>;

export const Appoint = z.strictObject({ network, membershipId, role: z.enum(networkRoles) });
export type Appoint = z.infer<typeof Appoint>;

export const Suspend = z.strictObject({
  network,
  membershipId,
  reason,
  days: z.number().int().min(1).max(90),
});
export type Suspend = z.infer<typeof Suspend>;

export const Remove = z.strictObject({ network, membershipId, reason });
export type Remove = z.infer<typeof Remove>;

export const Restore = Approve;
export type Restore = Approve;

export const Leave = z.strictObject({ network });
export type Leave = z.infer<typeof Leave>;

export const Update = z.strictObject({
  network,
  name,
  headline: z.string().trim().max(120).default(""),
  bio: z.string().trim().max(2_000).default(""),
  /** Null takes it off; without it, it stays as it is. */
  pictureId: z.string().max(60).nullable().optional(),
});
export type Update = z.infer<typeof Update>;

export const List = z.strictObject({ network, named: z.string().trim().max(80).default("") });
export type List = z.infer<typeof List>;
