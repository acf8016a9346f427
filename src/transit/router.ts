import { asAnyone, asOwner, router } from "@/trpc/trpc";
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
  offer: router({
    create: asOwner.input(Offer.Create).mutation(({ ctx, input }) => createOffer(ctx, input)),
    change: asOwner.input(Offer.Change).mutation(({ ctx, input }) => changeOffer(ctx, input)),
    pause: asOwner.input(Offer.Pause).mutation(({ ctx, input }) => pauseOffer(ctx, input)),
    resume: asOwner.input(Offer.Pause).mutation(({ ctx, input }) => resumeOffer(ctx, input)),
  }),
});
