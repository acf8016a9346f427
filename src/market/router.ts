import { asAnyone, asBrand, asOwner, asSteward, router } from "@/trpc/trpc";
import { acceptApproach } from "./approach/accept";
import { beginApproach } from "./approach/begin";
import { counterApproach } from "./approach/counter";
import { declineApproach } from "./approach/decline";
import { denyApproach } from "./approach/deny";
import { grantApproach } from "./approach/grant";
import { offerApproach } from "./approach/offer";
import { getApproach, listApproaches } from "./approach/reads";
import { requestApproach } from "./approach/request";
import { revokeApproach } from "./approach/revoke";
import * as Approach from "./approach/schema";
import { takeBackApproach } from "./approach/take-back";
import { turnDownApproach } from "./approach/turn-down";
import { withdrawApproach } from "./approach/withdraw";
import { getSnapshots } from "./snapshot/reads";
import { Verify } from "./snapshot/schema";
import { openKey } from "./snapshot/sign";
import { takeSnapshot } from "./snapshot/take";
import { verifySnapshot } from "./snapshot/verify";

export const market = router({
  approach: router({
    received: asOwner.input(Approach.Received).query(({ ctx, input }) => listApproaches(ctx, input)),
    read: asOwner.input(Approach.OfNetwork).query(({ ctx, input }) => getApproach(ctx, input)),
    grant: asOwner.input(Approach.OfNetwork).mutation(({ ctx, input }) => grantApproach(ctx, input)),
    deny: asOwner.input(Approach.Deny).mutation(({ ctx, input }) => denyApproach(ctx, input)),
    revoke: asOwner.input(Approach.Revoke).mutation(({ ctx, input }) => revokeApproach(ctx, input)),
    counter: asOwner.input(Approach.Counter).mutation(({ ctx, input }) => counterApproach(ctx, input)),
    accept: asOwner.input(Approach.Accept).mutation(({ ctx, input }) => acceptApproach(ctx, input)),
    decline: asOwner.input(Approach.Deny).mutation(({ ctx, input }) => declineApproach(ctx, input)),
    takeBack: asOwner.input(Approach.OfNetwork).mutation(({ ctx, input }) => takeBackApproach(ctx, input)),
    sent: asBrand.input(Approach.Sent).query(({ ctx, input }) => listApproaches(ctx, input)),
    get: asBrand.input(Approach.OfBrand).query(({ ctx, input }) => getApproach(ctx, input)),
    begin: asBrand.input(Approach.Begin).query(({ ctx, input }) => beginApproach(ctx, input)),
    request: asBrand.input(Approach.Request).mutation(({ ctx, input }) => requestApproach(ctx, input)),
    offer: asBrand.input(Approach.Offer).mutation(({ ctx, input }) => offerApproach(ctx, input)),
    answer: asBrand.input(Approach.Answer).mutation(({ ctx, input }) => counterApproach(ctx, input)),
    agree: asBrand.input(Approach.Agree).mutation(({ ctx, input }) => acceptApproach(ctx, input)),
    turnDown: asBrand.input(Approach.TurnDown).mutation(({ ctx, input }) => turnDownApproach(ctx, input)),
    withdraw: asBrand.input(Approach.OfBrand).mutation(({ ctx, input }) => withdrawApproach(ctx, input)),
  }),
  snapshot: router({
    list: asSteward.query(({ ctx }) => getSnapshots(ctx)),
    take: asOwner.mutation(({ ctx }) => takeSnapshot(ctx)),
    key: asAnyone.query(() => openKey()),
    verify: asAnyone.input(Verify).query(({ input }) => verifySnapshot(input)),
  }),
});
