import { on, type Reaction } from "@/platform/events";
import { type Handler, handle, type Schedule } from "@/platform/jobs";
import { lapseApproach } from "./approach/lapse";
import { approach } from "./approach/move";
import { shutApproach } from "./approach/shut";
import { tellApproach } from "./approach/tell";
import { deal } from "./deal/move";
import { approachMoved, listingMoved } from "./events";
import { handover } from "./handover/move";
import { holdback } from "./holdback/move";
import { listing } from "./listing/move";

export const reactions: Reaction[] = [
  on(listingMoved, "shut-approaches", shutApproach),
  on(approachMoved, "tell-approach", tellApproach),
];

export const handlers: Handler[] = [handle(approach.timer, lapseApproach)];

export const schedules: Schedule[] = [];

export const lives = [listing, approach, deal, handover, holdback];
