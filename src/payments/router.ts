import { asAnyone, asBrand, asOperator, router } from "@/trpc/trpc";
import { getMoneyDesk } from "./book/reads";
import { resumeBook } from "./book/resume";
import { Resume, Stop } from "./book/schema";
import { stopBook } from "./book/stop";
import { listDebts } from "./debt/reads";
import { WriteOff } from "./debt/schema";
import { writeOffDebt } from "./debt/write-off";
import { getLedger } from "./entry/reads";
import { Look } from "./entry/schema";
import { closeFinding } from "./finding/close";
import { countFindings, listFindings } from "./finding/reads";
import { Close } from "./finding/schema";
import { payHold } from "./hold/pay";
import { findHolds, listHolds } from "./hold/reads";
import * as Hold from "./hold/schema";
import { listStranded } from "./refund/reads";
import { recordRefund } from "./refund/record";
import { retryRefund } from "./refund/retry";
import * as Refund from "./refund/schema";
import { getStandIn } from "./stand-in/reads";
import { Turn } from "./stand-in/schema";
import { turnStandIn } from "./stand-in/turn";
import { listRefused } from "./transfer/reads";
import { retryTransfer } from "./transfer/retry";
import { Retry } from "./transfer/schema";

export const payments = router({
  hold: router({
    list: asBrand.input(Hold.List).query(({ ctx, input }) => listHolds(ctx, input)),
    find: asOperator.input(Hold.Filter).query(({ ctx, input }) => findHolds(ctx, input)),
    pay: asBrand.input(Hold.Pay).mutation(({ ctx, input }) => payHold(ctx, input)),
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
  debt: router({
    list: asOperator.query(({ ctx }) => listDebts(ctx)),
    writeOff: asOperator.input(WriteOff).mutation(({ ctx, input }) => writeOffDebt(ctx, input)),
  }),
  refund: router({
    stranded: asOperator.query(({ ctx }) => listStranded(ctx)),
    retry: asOperator.input(Refund.Retry).mutation(({ ctx, input }) => retryRefund(ctx, input)),
    record: asOperator.input(Refund.Record).mutation(({ ctx, input }) => recordRefund(ctx, input)),
  }),
  transfer: router({
    refused: asOperator.query(({ ctx }) => listRefused(ctx)),
    retry: asOperator.input(Retry).mutation(({ ctx, input }) => retryTransfer(ctx, input)),
  }),
  standIn: router({
    get: asAnyone.query(() => getStandIn()),
    turn: asAnyone.input(Turn).mutation(({ input }) => turnStandIn(input)),
  }),
});
