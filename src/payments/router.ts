import { asAnyone, router } from "@/trpc/trpc";
import { getStandIn } from "./stand-in/reads";
import { Turn } from "./stand-in/schema";
import { turnStandIn } from "./stand-in/turn";

export const payments = router({
  standIn: router({
    get: asAnyone.query(() => getStandIn()),
    turn: asAnyone.input(Turn).mutation(({ input }) => turnStandIn(input)),
  }),
});
