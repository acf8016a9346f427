import type { Ctx, Operator } from "@/identity/actor";
import { transact } from "@/platform/db";
import { env } from "@/platform/env";
import { tellOwnersBrand } from "../brand/tell-owners";
import { verificationRefused } from "../emails";
import { moveVerification } from "./move";
import type { Refuse } from "./schema";

/** The papers do not show it, or what was confirmed is right no more. The brand reads why and may send it anew. */
export const refuseVerification = (ctx: Ctx<Operator>, { verificationId, reason }: Refuse) =>
  transact(ctx, async (ctx) => {
    const { brandId, legalName } = await moveVerification(ctx, {
      id: verificationId,
      move: "refuse",
      note: reason,
      set: { reason, decidedAt: ctx.now },
    });
    await tellOwnersBrand(ctx, brandId, ({ slug }) =>
      verificationRefused(legalName, reason, `${env().APP_URL}/brand/${slug}/verification`),
    );
  });
