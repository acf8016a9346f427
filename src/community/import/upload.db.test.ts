import { beforeAll, expect, test } from "vitest";
import type { Ctx, Insider } from "@/identity/actor";
import { letOperateCustody } from "@/networks/custody/let-operate";
import { takeCustody } from "@/networks/custody/take";
import { insiderOf } from "@/networks/membership/reads";
import { type Cast, cast } from "@/testing/cast";
import { imports } from "../tables";
import { runImport } from "./run";
import { uploadImport } from "./upload";

let it: Cast;
let importId: string;
let asBuyer: Ctx<Insider>;
beforeAll(async () => {
  it = await cast();
  const networkId = it.gardeners.id;
  const [row] = await it.db
    .insert(imports)
    .values({
      ...{ networkId, state: "checked" as const, source: "members" as const, fileName: "list.csv" },
      ...{ path: "imports/list", createdBy: it.who.fay.id },
    })
    .returning();
  importId = row?.id ?? "";
  const until = new Date("2031-02-12T09:30:00Z");
  await takeCustody(it.asSystem, { networkId, cause: "del_1", until });
  await letOperateCustody(it.asSystem, { networkId, brandId: it.rival.id });
  asBuyer = { db: it.db, now: it.now, actor: await insiderOf(it, it.who.otto.id, "night-gardeners") };
});

async function* list() {
  yield Buffer.from("name,email\nIda,ida@example.org\n");
}

test("while it changes hands neither side brings people in, by a new export or by one that was checked before", async () => {
  for (const side of [it.asFay, asBuyer]) {
    const upload = () => uploadImport(side, { fileName: "list.csv", content: list() });
    for (const deed of [upload, () => runImport(side, { importId })])
      await expect(deed()).rejects.toThrow(
        "This network is changing hands. Until the sale is done or undone, by 12 February 2031 at the latest",
      );
  }
});
