import { askStandIn } from "./ask";
import type { Turn } from "./schema";

/** Makes something happen that takes days, or goes wrong, at the real one. */
export async function turnStandIn({ knob, ...given }: Turn) {
  await askStandIn("POST", knob, given);
}
