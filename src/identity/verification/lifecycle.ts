import { type Life, statesOf } from "@/platform/life";

/** The proof of a brand's legal name. `owner` is an owner of the brand. */
export const verificationLife = {
  submit: { from: ["draft", "refused"], to: "submitted", by: ["owner"] },
  confirm: { from: ["submitted"], to: "confirmed", by: ["operator"] },
  refuse: { from: ["submitted", "confirmed"], to: "refused", by: ["operator"] },
  withdraw: { from: ["submitted", "confirmed"], to: "draft", by: ["owner"] },
  lapse: { from: ["submitted"], to: "draft", by: ["system"], after: { days: 30 } },
} as const satisfies Life;

export const verificationStates = statesOf(verificationLife);
export type VerificationState = (typeof verificationStates)[number];
export type VerificationMove = keyof typeof verificationLife;

/** States that may last: until the brand sends (anew) what proves its name, and for as long as the name is right. */
export const resting = ["draft", "refused", "confirmed"] as const satisfies VerificationState[];
