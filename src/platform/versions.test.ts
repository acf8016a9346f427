import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Versions below these have holes that were published. */
const floors = {
  next: "16.2.11",
  "next-auth": "4.24.15",
  "@trpc/server": "11.8.0",
  "drizzle-orm": "0.45.2",
  nodemailer: "9.0.1",
};

type Lock = {
  packages: Record<string, { version?: string; integrity?: string; resolved?: string; link?: boolean }>;
};
const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;

const parts = (version: string) => version.split(".").map(Number);
const reaches = (version: string, floor: string) => {
  const [have, need] = [parts(version), parts(floor)];
  const at = need.findIndex((number, place) => number !== have[place]);
  return at === -1 || (have[at] ?? 0) > (need[at] ?? 0);
};

test("a version is compared number by number", () => {
  expect(reaches("16.10.0", "16.2.11")).toBe(true);
  expect(reaches("16.2.10", "16.2.11")).toBe(false);
  expect(reaches("0.45.2", "0.45.2")).toBe(true);
});

test.each(Object.entries(floors))("every %s in the lock file is at least %s", (name, floor) => {
  const found = Object.entries(lock.packages).filter(([path]) => path.endsWith(`node_modules/${name}`));
  expect(found.length).toBeGreaterThan(0);
  for (const [path, { version = "0" }] of found)
    expect(reaches(version, floor), `${path} is ${version}`).toBe(true);
});

test("every package of the lock file is sealed, and none says where it was fetched", () => {
  for (const [path, { integrity, resolved }] of Object.entries(lock.packages)) {
    if (path === "") continue;
    expect(integrity, path).toMatch(/^sha512-/);
    expect(resolved, path).toBeUndefined();
  }
});
