import type { Ctx, Party } from "@/identity/actor";
import { takeCustody } from "@/networks/custody/take";
import { countExits } from "@/networks/objection/reads";
import { days, later } from "@/platform/time";
import { termsOf } from "../deal/reads";
import { type Handover, moveHandover } from "./move";

/** Both said yes to the words, so members are told them, and from now on nobody can carry anything away. */
export async function publishHandover(ctx: Ctx<Party>, { handover }: { handover: Handover }) {
  const { id, dealId, networkId, hardStop } = handover;
  const { noticeDays } = await termsOf(ctx, dealId);
  const { active } = await countExits(ctx, { networkId, since: ctx.now });
  const noticeEnds = later(ctx.now, days(noticeDays));
  const moved = await moveHandover(ctx, {
    ...{ id, move: "publish" },
    set: { publishedAt: ctx.now, noticeEnds, active },
  });
  await takeCustody(ctx, { networkId, cause: dealId, until: hardStop });
  return moved;
}
