import { emptyOut } from "./afresh";
import type { Cast } from "./cast";

/** Every proposal and all that came of one is forgotten: who met what, who was told, and what anybody may still do today. */
export const emptyTransit = ({ db }: Cast) =>
  emptyOut(
    db,
    ...["proposals", "terms", "bookings", "passes", "reviews", "deliveries", "partner_items", "complaints"],
    ...["opt_outs", "rate_limits", "notices", "mailbox"],
  );
