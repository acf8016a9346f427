import { eq, sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { ValueKey } from "@/identity/compass/schema";
import { type Cast, cast } from "@/testing/cast";
import { partnerPolicyOf } from "../partner-policy/reads";
import { noPartners } from "../partner-policy/schema";
import { charters, networks } from "../tables";
import { amendCharter } from "./amend";
import { listCharters, readCharterChanges } from "./reads";

let c: Cast;
beforeAll(async () => {
  c = await cast();
});
const values = [{ name: "Patience", meaning: "Things grow when they grow." }];
const next = (version: number, rule: string) => ({
  version,
  note: `We add: ${rule}`,
  values,
  rules: ["Be kind.", rule],
  partners: noPartners,
  saleVote: "none" as const,
});

test("Ada changes a rule: a second version stands beside the first, and says what changed", async () => {
  await amendCharter(c.asAda, next(1, "No selling, not even seeds."));
  const versions = await listCharters(c.asBram);
  expect(versions).toMatchObject([
    { version: 2, by: "Ada Okafor", rules: ["Be kind.", "No selling, not even seeds."] },
    { version: 1, rules: ["Be kind.", "No selling."] },
  ]);
  expect(await readCharterChanges(c.asBram, { from: 1, to: 2 })).toEqual([
    { of: "rule", was: "No selling.", is: "No selling, not even seeds." },
  ]);
});

test("a network begins without partners; a version that lets them in says how, and the history shows it", async () => {
  const [first] = await listCharters(c.asOtto);
  expect(first?.partners).toEqual(noPartners);
  const partners = {
    ...noPartners,
    welcome: true,
    values: ["benevolence", "universalism", "tradition"] as const satisfies ValueKey[],
    caps: { ...noPartners.caps, restDays: 30 },
  };
  await amendCharter(c.asOtto, {
    ...next(1, "Be on time."),
    partners: { ...partners, values: [...partners.values] },
  });
  expect((await partnerPolicyOf(c, c.kiln.id)).policy).toMatchObject({
    welcome: true,
    caps: { restDays: 30 },
  });
  const changes = await readCharterChanges(c.asOtto, { from: 1, to: 2 });
  expect(changes.filter(({ of }) => of === "word to partners").map(({ is }) => is)).toContain(
    "The same partner at most 4 times in 28 days, 10 times in a whole campaign, and then 30 days of rest.",
  );
});

test("whoever wrote on top of an older version is told so, and nothing is lost or overwritten", async () => {
  await expect(amendCharter(c.asFay, next(1, "Bring cake."))).rejects.toThrow(
    "Somebody else changed the charter while you were writing.",
  );
});

test("of eight stewards who amend at once, one does", async () => {
  const all = await Promise.allSettled(
    Array.from({ length: 8 }, (_, at) => amendCharter(c.asAda, next(2, `Rule number ${at}.`))),
  );
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await c.db.$count(charters, eq(charters.networkId, c.gardeners.id))).toBe(3);
  const [network] = await c.db.select().from(networks).where(eq(networks.id, c.gardeners.id));
  expect(network?.charterVersion).toBe(3);
});

test("members read the charter and do not write it, and the past cannot be rewritten", async () => {
  await expect(amendCharter(c.asGus, next(3, "Mine."))).rejects.toThrow("Only stewards may do this.");
  const rewriting = c.db.update(charters).set({ note: "It was always so." }).where(sql`true`);
  await expect(rewriting).rejects.toMatchObject({
    cause: { message: "charters is history and is never changed" },
  });
});

test("another network's versions are not found", async () => {
  await expect(readCharterChanges(c.asOtto, { from: 1, to: 3 })).rejects.toThrow(
    "This version of the charter was not found.",
  );
});
