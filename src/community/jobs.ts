import { networkFounded, placeholderClaimed } from "@/networks/events";
import { digestDue } from "@/notifications/events";
import { on } from "@/platform/events";
import { every, handle, handleOutside } from "@/platform/jobs";
import { composeDigest } from "./digest/compose";
import { memberMentioned, postRemoved } from "./events";
import { carryImport } from "./import/carry";
import { forgetImport, forgetting } from "./import/forget";
import { lapseImport } from "./import/lapse";
import { importing } from "./import/move";
import { resumeImport } from "./import/resume";
import { carrying } from "./import/run";
import { tellMention } from "./mention/tell";
import { creditPost } from "./post/credit";
import { tellRemovedPost } from "./post/tell-removed";
import { openFirstSpace } from "./space/open-first";

export const reactions = [
  on(networkFounded, "open-first-spaces", openFirstSpace),
  on(memberMentioned, "tell-of-mention", tellMention),
  on(postRemoved, "tell-of-removal", tellRemovedPost),
  on(digestDue, "compose-digest", composeDigest),
  on(placeholderClaimed, "credit-words", creditPost),
];

export const handlers = [
  handleOutside(carrying, carryImport),
  handleOutside(forgetting, forgetImport),
  handle(importing.timer, lapseImport),
];

export const schedules = [every("* * * * *", "resume-imports", resumeImport)];

export const lives = [importing];
