import type { Reaction } from "@/platform/events";
import type { Handler, Schedule } from "@/platform/jobs";
import { approach } from "./approach/move";
import { deal } from "./deal/move";
import { handover } from "./handover/move";
import { holdback } from "./holdback/move";
import { listing } from "./listing/move";

export const reactions: Reaction[] = [];

export const handlers: Handler[] = [];

export const schedules: Schedule[] = [];

export const lives = [listing, approach, deal, handover, holdback];
