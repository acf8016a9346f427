import { beforeAll, expect, test } from "vitest";
import { days, later } from "@/platform/time";
import { type Cast, cast } from "@/testing/cast";
import { makeAppeal } from "../appeal/make";
import { arrangeLanding } from "../landing/arrange";
import { updateNetwork } from "../network/update";
import { getDesk } from "./reads";

let c: Cast;
beforeAll(async () => {
  c = await cast();
});

test("Ada finds on her desk who waits at the door and how many are in", async () => {
  expect(await getDesk(c.asAda)).toMatchObject({
    slug: "night-gardeners",
    waiting: 1,
    memberCount: 6,
    isOwner: false,
    mayKeepGate: true,
    maySteward: true,
  });
});

test("the desk shows gatekeepers and greeters what is theirs", async () => {
  expect(await getDesk(c.asGus)).toMatchObject({ mayKeepGate: true, maySteward: false });
  expect(await getDesk(c.asGita)).toMatchObject({ mayKeepGate: false, maySteward: false });
  expect(await getDesk(c.asFay)).toMatchObject({ isOwner: true, maySteward: true });
});

test("an appeal waits on the desks of those who may answer it", async () => {
  await makeAppeal(c.asPerson("rosa"), {
    network: "night-gardeners",
    words: "I was ill that week and could not write.",
  });
  for (const ctx of [c.asAda, c.asFay]) expect((await getDesk(ctx)).appeals).toBe(1);
  expect((await getDesk(c.asGus)).appeals).toBe(0);
  expect((await getDesk(c.asOtto)).appeals).toBe(0);
});

test("the launch list ticks off what has been done", async () => {
  const before = await getDesk(c.asAda);
  expect(before.launch).toEqual({
    landing: false,
    look: false,
    welcome: false,
    invitation: true,
    steward: false,
  });
  const hero = { kind: "hero", headline: "After dark", line: "Come and see.", action: "Ask" } as const;
  await arrangeLanding(c.asAda, { blocks: [hero], seen: null });
  expect((await getDesk(c.asAda)).launch).toMatchObject({ landing: true, look: false });
});

test("the launch list is gone when the doors have long been open", async () => {
  const { createdAt } = c.gardeners;
  const after = (span: number) => getDesk({ ...c.asAda, now: later(createdAt, days(span)) });
  expect((await after(59)).launch).not.toBeNull();
  expect((await after(60)).launch).toBeNull();
});

test("Ada writes a welcome note, and the list ticks it off", async () => {
  await updateNetwork(c.asAda, { welcome: "Begin in the shed, and ask Gita." });
  expect(await getDesk(c.asAda)).toMatchObject({
    welcome: "Begin in the shed, and ask Gita.",
    launch: { welcome: true },
    welcomesPartners: false,
  });
});
