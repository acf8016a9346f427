import { asAnyone, asOwner, asSteward, router } from "@/trpc/trpc";
import { getSnapshots } from "./snapshot/reads";
import { Verify } from "./snapshot/schema";
import { openKey } from "./snapshot/sign";
import { takeSnapshot } from "./snapshot/take";
import { verifySnapshot } from "./snapshot/verify";

export const market = router({
  snapshot: router({
    list: asSteward.query(({ ctx }) => getSnapshots(ctx)),
    take: asOwner.mutation(({ ctx }) => takeSnapshot(ctx)),
    key: asAnyone.query(() => openKey()),
    verify: asAnyone.input(Verify).query(({ input }) => verifySnapshot(input)),
  }),
});
