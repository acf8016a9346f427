import { expect, test } from "vitest";
import { createInvitation } from "@/networks/invitation/create";
import { cast } from "@/testing/cast";
import { createCaller } from "./root";

test("whoever tries invitations until one works is stopped after twenty, and nobody else is", async () => {
  const town = await cast();
  const { href } = await createInvitation(town.asAda, { maxUses: 1, days: 7, email: undefined, note: "" });
  const token = new URL(href).searchParams.get("invitation") ?? "";
  const from = (peer: string) =>
    createCaller({ db: town.db, actor: { kind: "visitor" }, now: town.now, signedIn: null, peer });
  const show = (peer: string, guess: string) =>
    from(peer).networks.invitation.show({ network: "night-gardeners", token: guess });

  for (let time = 0; time < 30; time++) expect(await show("198.51.100.2", token)).not.toBeNull();
  for (let time = 0; time < 20; time++) expect(await show("198.51.100.1", `guess-${time}`)).toBeNull();
  await expect(show("198.51.100.1", token)).rejects.toThrow(
    "Too many invitations that do not work were tried",
  );
  expect(await show("198.51.100.2", token)).not.toBeNull();
});
