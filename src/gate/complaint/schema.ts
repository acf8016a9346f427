import { z } from "zod";

export const complaintKinds = ["not-for-me", "report", "opt-out"] as const;
export type ComplaintKind = (typeof complaintKinds)[number];

const network = z.string().max(60);
const source = z.string().max(60);
const reason = (least: number) =>
  z
    .string()
    .trim()
    .min(least, "Say in a few words what is wrong. The stewards read it.")
    .max(1_000, "Please keep this within 1,000 letters.");

/** Hiding an item with a reason, or reporting it to the stewards. */
export const FileComplaint = z.discriminatedUnion("kind", [
  z.strictObject({ network, source, kind: z.literal("not-for-me"), reason: reason(0).default("") }),
  z.strictObject({ network, source, kind: z.literal("report"), reason: reason(3) }),
]);
export type FileComplaint = z.infer<typeof FileComplaint>;
