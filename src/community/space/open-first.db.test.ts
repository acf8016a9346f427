import { expect, test } from "vitest";
import { networkFounded } from "@/networks/events";
import { announce } from "@/platform/events";
import { cast } from "@/testing/cast";
import { workOff } from "@/worker";
import { listSpaces } from "./reads";

test("a network that is founded has somewhere to talk, once, however often it is told", async () => {
  const town = await cast();
  await announce(town.asSystem, networkFounded, { networkId: town.kiln.id });
  await announce(town.asSystem, networkFounded, { networkId: town.kiln.id });
  await workOff();
  expect((await listSpaces(town.asOtto)).map(({ name, access }) => [name, access])).toEqual([
    ["Introductions", "members"],
    ["Commons", "members"],
    ["Stewards’ table", "stewards"],
  ]);
  expect(await listSpaces(town.asBram)).toEqual([]);
});
