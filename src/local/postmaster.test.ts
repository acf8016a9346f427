import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isAbandoned, isPostmaster, moveIn, moveOut } from "./postmaster.mjs";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "trellis-users-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const alsoUsedBy = (pid: number | undefined) => writeFileSync(join(folder, "data.users", `${pid}`), "");

test("whoever leaves while another launcher lives lets the database run", () => {
  expect(moveIn(join(folder, "data"))).toBe(false);
  alsoUsedBy(process.ppid);
  expect(moveIn(join(folder, "data"))).toBe(true);
  expect(moveOut(join(folder, "data"))).toBe(false);
});

test("a launcher that was killed keeps nothing running, and is forgotten", () => {
  moveIn(join(folder, "data"));
  alsoUsedBy(spawnSync(process.execPath, ["--version"]).pid);
  expect(isAbandoned(join(folder, "data"))).toBe(true);
  expect(moveOut(join(folder, "data"))).toBe(true);
  expect(readdirSync(join(folder, "data.users"))).toEqual([]);
});

test("a number from before the crash that is another program now is no Postgres", () => {
  expect(isPostmaster(process.ppid, join(folder, "data"))).toBe(false);
});
