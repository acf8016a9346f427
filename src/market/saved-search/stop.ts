import { eq } from "drizzle-orm";
import type { Db } from "@/platform/db";
import { readSigned } from "@/platform/secrets";
import { savedSearches } from "../tables";
import { alertPurpose } from "./reads";
import type { Stop } from "./schema";

/** One click of the mail program's own button, without a sign-in. Answers the same whoever asks, so that a guess learns nothing. */
export async function stopSavedSearch(ctx: { db: Db }, { token }: Stop) {
  const searchId = readSigned(alertPurpose, token);
  if (searchId) await ctx.db.delete(savedSearches).where(eq(savedSearches.id, searchId));
}
