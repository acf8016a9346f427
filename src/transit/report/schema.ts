import type { Measures as Counted } from "@/community/partner-item/reads";

/** What a run came to: the members who could meet it when it began, who did, and what they did and said. */
export type Measures = Counted & { eligible: number; complaints: number };
