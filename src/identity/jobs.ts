import { handle, handleOutside, jobKind } from "@/platform/jobs";
import { checkEveryDomain } from "./domain/check-every";
import { lapseDomain } from "./domain/lapse";
import { domain } from "./domain/move";
import { naming } from "./name/move";
import { lapseVerification } from "./verification/lapse";
import { verification } from "./verification/move";

export const handlers = [handle(verification.timer, lapseVerification), handle(domain.timer, lapseDomain)];

/** Asked outside any transaction: some DNS servers take their time. */
export const schedules = [
  { pattern: "41 * * * *", handler: handleOutside(jobKind("check-domains"), checkEveryDomain) },
];

export const lives = [naming, verification, domain];
