import { beforeAll, expect, test } from "vitest";
import { type Cast, cast } from "@/testing/cast";
import { verified } from "@/testing/verified";
import { matrix } from "@/trpc/matrix";
import { disclosures } from "../tables";
import { disclosureOf } from "./reads";
import { writeDisclosure } from "./write";

let it: Cast;
let disclosureId: string;
beforeAll(async () => {
  it = await cast();
  await verified(it.fern);
  const how = { given: "money", writtenBy: "network" } as const;
  disclosureId = (await writeDisclosure(it.asSystem, { brandId: it.fern.id, ...how })).disclosureId;
});

test("a label is written once: the database refuses to change it", async () => {
  await expect(it.db.update(disclosures).set({ legalName: "A friend" })).rejects.toMatchObject({
    cause: { message: "disclosures is history and is never changed" },
  });
  expect(await disclosureOf(it, disclosureId)).toEqual({
    legalName: "Fern & Co. GmbH",
    given: "money",
    writtenBy: "network",
  });
});

test("no proven name, no label; and no label without a name", async () => {
  const how = { brandId: it.rival.id, given: "money", writtenBy: "network" } as const;
  await expect(writeDisclosure(it.asSystem, how)).rejects.toThrow("Rival Seeds");
  await expect(it.db.insert(disclosures).values({ ...how, legalName: " " })).rejects.toMatchObject({
    cause: { constraint_name: "disclosures_name" },
  });
});

test("nobody calls a procedure that touches a label", () => {
  expect(Object.keys(matrix).filter((path) => /disclosure/i.test(path))).toEqual([]);
});
