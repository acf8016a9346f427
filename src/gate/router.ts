import { asInsider, asMember, asPerson, router } from "@/trpc/trpc";
import { fileComplaint } from "./complaint/file";
import { FileComplaint } from "./complaint/schema";
import { takeBackComplaint } from "./complaint/take-back";
import { hideDelivery } from "./delivery/hide";
import { whyShown } from "./delivery/reads";
import { OneDelivery, SeeDelivery } from "./delivery/schema";
import { seeDelivery } from "./delivery/see";
import { chooseOptOut } from "./opt-out/choose";
import { endOptOut } from "./opt-out/end";
import { listOptOuts } from "./opt-out/reads";
import { ChooseOptOut, EndOptOut } from "./opt-out/schema";
import { getReview, listReviews } from "./review/reads";
import { GetReview, ListReviews, VoteReview } from "./review/schema";
import { voteReview } from "./review/vote";

export const gate = router({
  review: router({
    list: asInsider.input(ListReviews).query(({ ctx, input }) => listReviews(ctx, input)),
    get: asInsider.input(GetReview).query(({ ctx, input }) => getReview(ctx, input)),
    vote: asMember.input(VoteReview).mutation(({ ctx, input }) => voteReview(ctx, input)),
  }),
  delivery: router({
    why: asMember.input(OneDelivery).query(({ ctx, input }) => whyShown(ctx, input)),
    see: asMember.input(SeeDelivery).mutation(({ ctx, input }) => seeDelivery(ctx, input)),
    hide: asMember.input(OneDelivery).mutation(({ ctx, input }) => hideDelivery(ctx, input)),
  }),
  complaint: router({
    file: asMember.input(FileComplaint).mutation(({ ctx, input }) => fileComplaint(ctx, input)),
    takeBack: asMember.input(OneDelivery).mutation(({ ctx, input }) => takeBackComplaint(ctx, input)),
  }),
  optOut: router({
    mine: asPerson.query(({ ctx }) => listOptOuts(ctx)),
    choose: asPerson.input(ChooseOptOut).mutation(({ ctx, input }) => chooseOptOut(ctx, input)),
    end: asPerson.input(EndOptOut).mutation(({ ctx, input }) => endOptOut(ctx, input)),
  }),
});
