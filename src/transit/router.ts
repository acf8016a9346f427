import { asAnyone, asOwner, router } from "@/trpc/trpc";
import { blockCalendar } from "./calendar/block";
import { getCalendar, showCalendar } from "./calendar/reads";
import * as Calendar from "./calendar/schema";
import { unblockCalendar } from "./calendar/unblock";
import { changeOffer } from "./offer/change";
import { createOffer } from "./offer/create";
import { pauseOffer } from "./offer/pause";
import { resumeOffer } from "./offer/resume";
import * as Offer from "./offer/schema";
import { changeRateCard } from "./rate-card/change";
import { getRateCard, showRateCard } from "./rate-card/reads";
import * as RateCard from "./rate-card/schema";

export const transit = router({
  rateCard: router({
    show: asAnyone.input(RateCard.Show).query(({ ctx, input }) => showRateCard(ctx, input)),
    get: asOwner.query(({ ctx }) => getRateCard(ctx)),
    change: asOwner.input(RateCard.Change).mutation(({ ctx, input }) => changeRateCard(ctx, input)),
  }),
  calendar: router({
    show: asAnyone.input(Calendar.Show).query(({ ctx, input }) => showCalendar(ctx, input)),
    get: asOwner.input(Calendar.Show).query(({ ctx, input }) => getCalendar(ctx, input)),
    block: asOwner.input(Calendar.Block).mutation(({ ctx, input }) => blockCalendar(ctx, input)),
    unblock: asOwner.input(Calendar.Block).mutation(({ ctx, input }) => unblockCalendar(ctx, input)),
  }),
  offer: router({
    create: asOwner.input(Offer.Create).mutation(({ ctx, input }) => createOffer(ctx, input)),
    change: asOwner.input(Offer.Change).mutation(({ ctx, input }) => changeOffer(ctx, input)),
    pause: asOwner.input(Offer.Pause).mutation(({ ctx, input }) => pauseOffer(ctx, input)),
    resume: asOwner.input(Offer.Pause).mutation(({ ctx, input }) => resumeOffer(ctx, input)),
  }),
});
