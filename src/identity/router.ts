import { asAnyone, asPerson, router } from "@/trpc/trpc";
import { UpdatePerson } from "./person/schema";
import { updatePerson } from "./person/update";
import { listSessions } from "./session/reads";
import { revokeSession } from "./session/revoke";
import { revokeEverySession } from "./session/revoke-every";
import { Revoke } from "./session/schema";

export const identity = router({
  person: router({
    me: asAnyone.query(({ ctx }) => ctx.signedIn),
    update: asPerson.input(UpdatePerson).mutation(({ ctx, input }) => updatePerson(ctx, input)),
  }),
  session: router({
    list: asPerson.query(({ ctx }) => listSessions(ctx)),
    revoke: asPerson.input(Revoke).mutation(({ ctx, input }) => revokeSession(ctx, input)),
    revokeEvery: asPerson.mutation(({ ctx }) => revokeEverySession(ctx)),
  }),
});
