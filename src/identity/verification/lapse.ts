import type { Ctx, System } from "@/identity/actor";
import { transact } from "@/platform/db";
import { env } from "@/platform/env";
import { Refused } from "@/platform/errors";
import { tellOwnersBrand } from "../brand/tell-owners";
import { verificationLapsed } from "../emails";
import { moveVerification } from "./move";

/** Nobody answered within thirty days: it goes back, and the brand hears that this was our fault. */
export async function lapseVerification(ctx: Ctx<System>, { id }: { id: string }) {
  try {
    await transact(ctx, async (ctx) => {
      const { brandId, legalName } = await moveVerification(ctx, { id, move: "lapse" });
      await tellOwnersBrand(ctx, brandId, ({ slug }) =>
        verificationLapsed(legalName, `${env().APP_URL}/brand/${slug}/verification`),
      );
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}
