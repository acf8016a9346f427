import { eq } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { env } from "@/platform/env";
import { queueMail } from "@/platform/mail";
import { verificationAsked } from "../emails";
import { operators } from "../session/reads";
import { brands } from "../tables";

/** Mails everybody who operates Trellis that a brand waits for an answer. */
export async function tellOperatorsVerification(
  ctx: Ctx,
  { brandId, legalName }: { brandId: string; legalName: string },
) {
  const [brand] = await ctx.db.select({ name: brands.name }).from(brands).where(eq(brands.id, brandId));
  const href = `${env().APP_URL}/ops/verification`;
  for (const to of operators())
    await queueMail(ctx, { to, ...verificationAsked(brand?.name ?? "", legalName, href) });
}
