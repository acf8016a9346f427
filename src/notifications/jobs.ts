import { appealMade, charterAmended } from "@/networks/events";
import { on } from "@/platform/events";
import { every } from "@/platform/jobs";
import { tellAppeal } from "./appeal/tell";
import { tellCharter } from "./charter/tell";
import { dueDigest } from "./digest/due";

export const reactions = [
  on(appealMade, "tell-of-appeal", tellAppeal),
  on(charterAmended, "tell-of-charter", tellCharter),
];

export const schedules = [every("3 * * * *", "find-due-digests", dueDigest)];
