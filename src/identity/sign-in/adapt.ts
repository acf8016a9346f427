import { and, eq, gt, sql } from "drizzle-orm";
import type { Adapter, AdapterUser } from "next-auth/adapters";
import type { Db } from "@/platform/db";
import { hashAddress, hashSecret } from "@/platform/secrets";
import { openSession } from "../session/open";
import { personOf } from "../session/reads";
import { people, sessions, signInTokens } from "../tables";

/** The browser that is asking: its binding cookie, and where and with what it came. */
export type Browser = { secret: string; host: string; userAgent: string };

const asUser = (person: typeof people.$inferSelect): AdapterUser => ({
  id: person.id,
  name: person.name,
  email: person.email,
  emailVerified: person.emailVerifiedAt,
});

/**
 * Our own tables behind next-auth. Made anew for each request, because a sign-in token is bound to the browser
 * that asked for it, and a session to the host that it was opened on. `onElsewhere` hears of a good link in a wrong browser.
 */
export const adaptSignIn = (db: Db, browser: Browser, onElsewhere: () => void): Adapter => ({
  async createVerificationToken(token) {
    await db.insert(signInTokens).values({
      tokenHash: token.token,
      email: token.identifier,
      browserHash: hashSecret(browser.secret),
      expiresAt: token.expires,
    });
    return token;
  },

  async useVerificationToken({ identifier, token }) {
    const [used] = await db
      .delete(signInTokens)
      .where(
        and(
          eq(signInTokens.tokenHash, token),
          eq(signInTokens.email, identifier),
          eq(signInTokens.browserHash, hashSecret(browser.secret)),
          gt(signInTokens.expiresAt, sql`now()`),
        ),
      )
      .returning();
    if (used) return { identifier: used.email, token, expires: used.expiresAt };
    const [waiting] = await db
      .select({ email: signInTokens.email })
      .from(signInTokens)
      .where(and(eq(signInTokens.tokenHash, token), gt(signInTokens.expiresAt, sql`now()`)));
    if (waiting) onElsewhere();
    return null;
  },

  async getUserByEmail(email) {
    const [person] = await db.select().from(people).where(eq(people.email, email));
    return person ? asUser(person) : null;
  },

  async getUser(id) {
    const [person] = await db.select().from(people).where(eq(people.id, id));
    return person ? asUser(person) : null;
  },

  /** Two first sign-ins at once make one person. */
  async createUser({ email }: Omit<AdapterUser, "id">) {
    const known = { emailVerifiedAt: sql`now()`, addressHash: hashAddress(email) };
    const [person] = await db
      .insert(people)
      .values({ email, ...known })
      .onConflictDoUpdate({ target: people.email, set: known })
      .returning();
    return asUser(person as typeof people.$inferSelect);
  },

  async updateUser({ id }) {
    const [person] = await db
      .update(people)
      .set({ emailVerifiedAt: sql`now()` })
      .where(eq(people.id, id))
      .returning();
    return asUser(person as typeof people.$inferSelect);
  },

  async createSession({ sessionToken, userId, expires }) {
    await openSession({ db }, { personId: userId, token: sessionToken, ...browser });
    return { sessionToken, userId, expires };
  },

  async getSessionAndUser(sessionToken) {
    const signedIn = await personOf({ db }, sessionToken, browser.host);
    if (!signedIn) return null;
    const user = { id: signedIn.personId, name: signedIn.name, email: signedIn.email, emailVerified: null };
    return { user, session: { sessionToken, userId: user.id, expires: new Date(Date.now() + 86_400_000) } };
  },

  async updateSession() {
    return null;
  },

  async deleteSession(sessionToken) {
    await db.delete(sessions).where(eq(sessions.tokenHash, hashSecret(sessionToken)));
  },
});
