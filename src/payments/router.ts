import { asAnyone, asBrand, asOperator, router } from "@/trpc/trpc";
import { getMoneyDesk } from "./book/reads";
import { resumeBook } from "./book/resume";
import { Resume, Stop } from "./book/schema";
import { stopBook } from "./book/stop";
import { getLedger } from "./entry/reads";
import { Look } from "./entry/schema";
import { closeFinding } from "./finding/close";
import { countFindings, listFindings } from "./finding/reads";
import { Close } from "./finding/schema";
import { payHold } from "./hold/pay";
import { listHolds } from "./hold/reads";
import { Pay } from "./hold/schema";
import { getStandIn } from "./stand-in/reads";
import { Turn } from "./stand-in/schema";
import { turnStandIn } from "./stand-in/turn";
import { retryTransfer } from "./transfer/retry";
import { Retry } from "./transfer/schema";

export const payments = router({
  hold: router({
    list: asBrand.query(({ ctx }) => listHolds(ctx)),
    pay: asBrand.input(Pay).mutation(({ ctx, input }) => payHold(ctx, input)),
  }),
  finding: router({
    list: asOperator.query(({ ctx }) => listFindings(ctx)),
    count: asOperator.query(({ ctx }) => countFindings(ctx)),
    close: asOperator.input(Close).mutation(({ ctx, input }) => closeFinding(ctx, input)),
  }),
  book: router({
    get: asOperator.query(({ ctx }) => getMoneyDesk(ctx)),
    stop: asOperator.input(Stop).mutation(({ ctx, input }) => stopBook(ctx, input)),
    resume: asOperator.input(Resume).mutation(({ ctx, input }) => resumeBook(ctx, input)),
  }),
  entry: router({
    get: asOperator.input(Look).query(({ ctx, input }) => getLedger(ctx, input)),
  }),
  transfer: router({
    retry: asOperator.input(Retry).mutation(({ ctx, input }) => retryTransfer(ctx, input)),
  }),
  standIn: router({
    get: asAnyone.query(() => getStandIn()),
    turn: asAnyone.input(Turn).mutation(({ input }) => turnStandIn(input)),
  }),
});
