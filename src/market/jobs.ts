import { memberLeft, objectionMade } from "@/networks/events";
import { holdPaid, holdRefunded } from "@/payments/events";
import { on, type Reaction } from "@/platform/events";
import { every, type Handler, handle, type Schedule } from "@/platform/jobs";
import { tellAgreement } from "./agreement/tell";
import { lapseApproach } from "./approach/lapse";
import { approach } from "./approach/move";
import { shutApproach } from "./approach/shut";
import { tellApproach } from "./approach/tell";
import { checkDeal } from "./deal/check";
import { lapseDeal } from "./deal/lapse";
import { deal } from "./deal/move";
import { payDeal } from "./deal/pay";
import { refundDeal } from "./deal/refund";
import { tellDeal } from "./deal/tell";
import { tellDaysDeal } from "./deal/tell-days";
import {
  agreementSigned,
  approachMoved,
  daysAsked,
  dealMoved,
  findingAnswered,
  findingRecorded,
  firstRightGranted,
  handoverMoved,
  holdbackMoved,
  listingMoved,
  messageWritten,
  questionAnswered,
  questionAsked,
} from "./events";
import { tellFinding } from "./finding/tell";
import { tellAnswerFinding } from "./finding/tell-answer";
import { callFirstRight } from "./first-right/call";
import { tellFirstRight } from "./first-right/tell";
import { lapseHandover } from "./handover/lapse";
import { handover } from "./handover/move";
import { tellHandover } from "./handover/tell";
import { tellMembersHandover } from "./handover/tell-members";
import { weighEveryHandover, weighExitHandover } from "./handover/weigh";
import { lapseHoldback } from "./holdback/lapse";
import { measureHoldback } from "./holdback/measure";
import { holdback } from "./holdback/move";
import { tellHoldback } from "./holdback/tell";
import { lapseListing } from "./listing/lapse";
import { listing } from "./listing/move";
import { tellListing } from "./listing/tell";
import { tellMessage } from "./message/tell";
import { tellQuestion } from "./question/tell";
import { tellAnswerQuestion } from "./question/tell-answer";
import { askReminder, reminderSent } from "./reminder/ask";
import { noteReminder } from "./reminder/note";
import { alertSavedSearch } from "./saved-search/alert";

export const reactions: Reaction[] = [
  on(listingMoved, "shut-approaches", shutApproach),
  on(listingMoved, "tell-listing", tellListing),
  on(listingMoved, "call-first-rights", callFirstRight),
  on(firstRightGranted, "tell-first-right", tellFirstRight),
  on(approachMoved, "tell-approach", tellApproach),
  on(holdPaid, "pay-deal", payDeal),
  on(holdRefunded, "refund-deal", refundDeal),
  on(dealMoved, "tell-deal", tellDeal),
  on(daysAsked, "tell-days", tellDaysDeal),
  on(findingRecorded, "tell-finding", tellFinding),
  on(findingAnswered, "tell-finding-answer", tellAnswerFinding),
  on(agreementSigned, "tell-agreement", tellAgreement),
  on(messageWritten, "tell-message", tellMessage),
  on(questionAsked, "tell-question", tellQuestion),
  on(questionAnswered, "tell-question-answer", tellAnswerQuestion),
  on(handoverMoved, "tell-handover", tellHandover),
  on(handoverMoved, "tell-members-handover", tellMembersHandover),
  on(holdbackMoved, "tell-holdback", tellHoldback),
  on(memberLeft, "weigh-handover", weighExitHandover),
  on(objectionMade, "weigh-objection", weighExitHandover),
];

export const handlers: Handler[] = [
  handle(listing.timer, lapseListing),
  handle(approach.timer, lapseApproach),
  handle(deal.timer, lapseDeal),
  handle(handover.timer, lapseHandover),
  handle(holdback.timer, lapseHoldback),
  handle(reminderSent, noteReminder),
];

export const schedules: Schedule[] = [
  every("20 6 * * *", "alert-saved-searches", alertSavedSearch),
  every("*/5 * * * *", "weigh-handovers", weighEveryHandover),
  every("37 0 * * *", "measure-holdbacks", measureHoldback),
  every("*/10 * * * *", "ask-reminders", askReminder),
  every("*/5 * * * *", "check-deals", checkDeal),
];

export const lives = [listing, approach, deal, handover, holdback];
