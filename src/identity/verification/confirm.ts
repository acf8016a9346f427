import { and, eq, ne } from "drizzle-orm";
import type { Ctx, Operator } from "@/identity/actor";
import { transact } from "@/platform/db";
import { env } from "@/platform/env";
import { Refused } from "@/platform/errors";
import { tellOwnersBrand } from "../brand/tell-owners";
import { verificationConfirmed } from "../emails";
import { verifications } from "../tables";
import { moveVerification } from "./move";
import type { Confirm } from "./schema";

/** An operator has seen the papers: the legal name is right. Only what she read is confirmed by it. */
export const confirmVerification = (ctx: Ctx<Operator>, { verificationId, submittedAt }: Confirm) =>
  transact(ctx, async (ctx) => {
    const read = new Date(submittedAt);
    const { brandId, legalName } = await moveVerification(ctx, {
      id: verificationId,
      move: "confirm",
      set: { decidedAt: ctx.now },
      guard: eq(verifications.submittedAt, read),
    }).catch(async (error) => {
      throw (await wasSentAnew(ctx, verificationId, read)) ? sentAnew : error;
    });
    await tellOwnersBrand(ctx, brandId, ({ slug }) =>
      verificationConfirmed(legalName, `${env().APP_URL}/brand/${slug}/verification`),
    );
  });

const sentAnew = new Refused(
  "conflict",
  "The brand has sent this anew since you read it, so nothing was confirmed. Please read it again.",
);

async function wasSentAnew(ctx: Ctx<Operator>, id: string, read: Date) {
  const [row] = await ctx.db
    .select({ id: verifications.id })
    .from(verifications)
    .where(
      and(
        eq(verifications.id, id),
        eq(verifications.state, "submitted"),
        ne(verifications.submittedAt, read),
      ),
    );
  return row !== undefined;
}
