import { EmptyState } from "@/ui/empty-state";

/** In place of a part of the desk that needs another role. */
export const GateOnly = () => (
  <EmptyState title="This part is for those who keep the gate">
    Gatekeepers, stewards and the owner see it. If you should too, ask a steward to appoint you.
  </EmptyState>
);
