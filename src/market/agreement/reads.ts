import "server-only";
import { and, asc, eq } from "drizzle-orm";
import type { Ctx, Operator, Party } from "@/identity/actor";
import { notFound } from "@/platform/errors";
import { seenBySides } from "../deal/reads";
import { agreements, signatures } from "../tables";

/** What lies there to be signed, and who has. Null while nothing was written. */
export async function findAgreement(ctx: Ctx<Party | Operator>, { deal }: { deal: string }) {
  const [words] = await ctx.db
    .select({ body: agreements.body, hash: agreements.hash, at: agreements.createdAt })
    .from(agreements)
    .where(and(seenBySides(agreements.dealId, ctx.actor), eq(agreements.dealId, deal)));
  if (!words) return null;
  const signed = await ctx.db
    .select({ side: signatures.side, name: signatures.name, at: signatures.createdAt })
    .from(signatures)
    .where(eq(signatures.dealId, deal))
    .orderBy(asc(signatures.createdAt));
  return { ...words, signed };
}
export type AgreementView = NonNullable<Awaited<ReturnType<typeof findAgreement>>>;

export async function getAgreement(ctx: Ctx<Party | Operator>, of: { deal: string }) {
  const agreement = await findAgreement(ctx, of);
  if (!agreement) throw notFound("agreement");
  return agreement;
}
