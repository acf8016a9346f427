import { beforeAll, expect, test } from "vitest";
import { type Cast, cast } from "@/testing/cast";
import { arrangeLanding } from "../landing/arrange";
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

test("the launch list ticks off what has been done", async () => {
  const before = await getDesk(c.asAda);
  expect(before.launch).toEqual({
    landing: false,
    look: false,
    charter: false,
    invitation: false,
    steward: false,
  });
  const hero = { kind: "hero", headline: "After dark", line: "Come and see.", action: "Ask" } as const;
  await arrangeLanding(c.asAda, { blocks: [hero], seen: null });
  expect((await getDesk(c.asAda)).launch).toMatchObject({ landing: true, look: false });
});
