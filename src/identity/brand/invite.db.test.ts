import { desc, eq, sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import type { BrandActor } from "@/identity/actor";
import { mailbox, rateLimits } from "@/platform/tables";
import { beginAfresh } from "@/testing/afresh";
import { type Cast, cast } from "@/testing/cast";
import { workOff } from "@/worker";
import { brandInvitations, brandPeople } from "../tables";
import { acceptBrand } from "./accept";
import { appointBrand } from "./appoint";
import { inviteBrand } from "./invite";
import { listTeam, showInvitation } from "./reads";
import { revokeInvitationBrand } from "./revoke-invitation";

let it: Cast;
beforeEach(async () => {
  await beginAfresh();
  it = await cast();
});

const gone = "This invitation does not work any more";
const invite = async (key: "nell" | "dov" | "bram" = "nell", role: "owner" | "manager" = "manager") => {
  await inviteBrand(it.asFern, { email: `${key}@example.org`, role });
  await workOff();
  const [mail] = await it.db
    .select()
    .from(mailbox)
    .where(eq(mailbox.to, `${key}@example.org`))
    .orderBy(desc(mailbox.createdAt))
    .limit(1);
  const token = mail?.text.match(/token=(\S+)/)?.[1] ?? "";
  return { token, subject: mail?.subject };
};

test("Fay asks Nell by mail, Nell says yes and acts for the brand", async () => {
  const { token, subject } = await invite();
  expect(subject).toBe("Fay Lindqvist asks you to join Fern & Co. on Trellis");
  expect(await showInvitation(it.asPerson("nell"), { token })).toMatchObject({
    brand: "Fern & Co.",
    role: "manager",
    isForMe: true,
  });
  expect(await acceptBrand(it.asPerson("nell"), { token })).toEqual({ slug: "fern-and-co" });
  const { team } = await listTeam(it.asFern);
  expect(team.map(({ name, role }) => [name, role])).toContainEqual(["Nell Byrne", "manager"]);
  await expect(acceptBrand(it.asPerson("nell"), { token })).rejects.toThrow(gone);
  expect(JSON.stringify(await it.db.select().from(brandInvitations))).not.toContain(token);
});

test("an invitation is of no use to another address", async () => {
  const { token } = await invite();
  expect(await showInvitation(it.asPerson("dov"), { token })).toMatchObject({ isForMe: false });
  await expect(acceptBrand(it.asPerson("dov"), { token })).rejects.toThrow(gone);
});

test("an invitation ends after seven days", async () => {
  const { token } = await invite();
  const [row] = await it.db.select().from(brandInvitations);
  expect((row?.expiresAt.getTime() ?? 0) - Date.now()).toBeLessThanOrEqual(7 * 86_400_000);
  await it.db.update(brandInvitations).set({ expiresAt: sql`now() - interval '1 second'` });
  expect(await showInvitation(it.asPerson("nell"), { token })).toBeNull();
  await expect(acceptBrand(it.asPerson("nell"), { token })).rejects.toThrow(gone);
});

test("a newer invitation takes the place of the older one, and one taken back is over", async () => {
  const older = await invite();
  const newer = await invite("nell", "owner");
  await expect(acceptBrand(it.asPerson("nell"), older)).rejects.toThrow(gone);
  const { invitations } = await listTeam(it.asFern);
  expect(invitations.map(({ email, role }) => [email, role])).toEqual([["nell@example.org", "owner"]]);
  await revokeInvitationBrand(it.asFern, { invitationId: invitations[0]?.id ?? "" });
  await expect(acceptBrand(it.asPerson("nell"), newer)).rejects.toThrow(gone);
});

test("an invitation never outlives its inviter's right to give it", async () => {
  const { token } = await invite();
  await appointBrand(it.asFern, { personId: it.who.theo.id, role: "owner" });
  await appointBrand(it.asFern, { personId: it.who.fay.id, role: "manager" });
  await expect(acceptBrand(it.asPerson("nell"), { token })).rejects.toThrow(gone);
});

test("only an owner invites, and nobody who is on the team already", async () => {
  const asTheo = {
    ...it.asFern,
    actor: { ...it.asFern.actor, personId: it.who.theo.id, role: "manager" } as BrandActor,
  };
  await expect(inviteBrand(asTheo, { email: "nell@example.org", role: "analyst" })).rejects.toThrow(
    "Only an owner of the brand may change its team.",
  );
  await expect(inviteBrand(it.asFern, { email: "theo@example.org", role: "owner" })).rejects.toThrow(
    "Theo Falk is on the team already.",
  );
});

test("eight answers at once to one invitation join once", { timeout: 120_000 }, async () => {
  const nell = it.asPerson("nell");
  for (let round = 0; round < 200; round++) {
    await it.db.delete(brandPeople).where(eq(brandPeople.personId, it.who.nell.id));
    for (const table of [rateLimits, mailbox]) await it.db.delete(table);
    const { token } = await invite();
    const answers = await Promise.allSettled(Array.from({ length: 8 }, () => acceptBrand(nell, { token })));
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  }
});
