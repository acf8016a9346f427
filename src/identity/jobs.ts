import { every, handle, handleOutside, jobKind } from "@/platform/jobs";
import { checkEveryDomain } from "./domain/check-every";
import { lapseDomain } from "./domain/lapse";
import { domain } from "./domain/move";
import { naming } from "./name/move";
import { markPerson } from "./person/mark";
import { lapseVerification } from "./verification/lapse";
import { verification } from "./verification/move";

export const handlers = [handle(verification.timer, lapseVerification), handle(domain.timer, lapseDomain)];

export const schedules = [
  every("*/5 * * * *", "mark-people", markPerson),
  // Asked outside any transaction: some DNS servers take their time.
  { pattern: "41 * * * *", handler: handleOutside(jobKind("check-domains"), checkEveryDomain) },
];

export const lives = [naming, verification, domain];
