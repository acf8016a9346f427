import { asAnyone, asPerson, router } from "@/trpc/trpc";
import { listPersonas } from "./person/reads";
import { UpdatePerson } from "./person/schema";
import { updatePerson } from "./person/update";
import { listSessions } from "./session/reads";
import { revokeSession } from "./session/revoke";
import { revokeEverySession } from "./session/revoke-every";
import { Revoke } from "./session/schema";
import { mailGoes } from "./sign-in/reads";
import { Return } from "./sign-in/schema";

export const identity = router({
  person: router({
    me: asAnyone.query(({ ctx }) => ctx.signedIn),
    mine: asPerson.query(({ ctx }) => ctx.signedIn),
    personas: asAnyone.query(({ ctx }) => listPersonas(ctx)),
    update: asPerson.input(UpdatePerson).mutation(({ ctx, input }) => updatePerson(ctx, input)),
  }),
  signIn: router({
    where: asAnyone.query(() => mailGoes()),
    ownPath: asAnyone.input(Return).query(({ input }) => input.to),
  }),
  session: router({
    list: asPerson.query(({ ctx }) => listSessions(ctx)),
    revoke: asPerson.input(Revoke).mutation(({ ctx, input }) => revokeSession(ctx, input)),
    revokeEvery: asPerson.mutation(({ ctx }) => revokeEverySession(ctx)),
  }),
});
