import { type Life, statesOf } from "@/platform/life";

/**
 * One buyer near one listing. `answerBy` is when the bid on the table ends. Whoever was accepted is let go again when
 * her deal comes to nothing, so that the listing can take another.
 */
export const approachLife = {
  grant: { from: ["requested"], to: "granted", by: ["seller"] },
  deny: { from: ["requested"], to: "denied", by: ["seller"] },
  revoke: { from: ["granted"], to: "denied", by: ["seller"] },
  offer: { from: ["granted"], to: "offered", by: ["buyer"] },
  counter: { from: ["offered"], to: "countered", by: ["seller"] },
  answer: { from: ["countered"], to: "offered", by: ["buyer"] },
  accept: { from: ["offered"], to: "accepted", by: ["seller"] },
  agree: { from: ["countered"], to: "accepted", by: ["buyer"] },
  decline: { from: ["offered"], to: "declined", by: ["seller"] },
  turnDown: { from: ["countered"], to: "declined", by: ["buyer"] },
  withdraw: { from: ["requested", "granted", "offered"], to: "withdrawn", by: ["buyer"] },
  takeBack: { from: ["countered"], to: "withdrawn", by: ["seller"] },
  close: { from: ["requested", "granted", "offered", "countered"], to: "closed", by: ["system"] },
  lapseRequest: { from: ["requested"], to: "expired", by: ["system"], after: { days: 7 } },
  lapseAccess: { from: ["granted"], to: "expired", by: ["system"], after: { days: 60 } },
  lapse: { from: ["offered", "countered"], to: "expired", by: ["system"], after: { until: "answerBy" } },
  fall: { from: ["accepted"], to: "fallen", by: ["system"] },
  outlive: { from: ["accepted"], to: "bought", by: ["system"], after: { days: 180 } },
} as const satisfies Life;

export const approachStates = statesOf(approachLife);
export type ApproachState = (typeof approachStates)[number];
export type ApproachMove = keyof typeof approachLife;

/** Whose data room is open, and who may ask questions. */
export const insideStates = [
  "granted",
  "offered",
  "countered",
  "accepted",
] as const satisfies ApproachState[];
/** One buyer comes near one listing once at a time. */
export const openApproachStates = ["requested", ...insideStates] as const satisfies ApproachState[];
