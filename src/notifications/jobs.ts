import { appealMade } from "@/networks/events";
import { on } from "@/platform/events";
import { tellAppeal } from "./appeal/tell";

export const reactions = [on(appealMade, "tell-of-appeal", tellAppeal)];
