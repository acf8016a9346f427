import { event } from "@/platform/events";

/** The hour has come at which this member is told what she has not read. Whoever knows it composes the digest. */
export const digestDue = event<{ membershipId: string }>("notifications.digest_due");
