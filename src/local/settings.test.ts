import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { assertSettings, isDemo, serverSettings, wantedPort } from "./settings.mjs";
import { emailOf } from "./town/addresses";
import { personas } from "./town/town";

const folder = mkdtempSync(join(tmpdir(), "trellis-settings-"));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

const local = { databaseUrl: "postgres://local/trellis", port: 3001, folder };
const given = (env: Record<string, string>) => {
  for (const name of [
    "DATABASE_URL",
    "DEMO",
    "APP_URL",
    "NEXTAUTH_URL",
    "NEXTAUTH_SECRET",
    "PORT",
    "MEDIA_DIR",
    "OPERATORS",
    "SMTP_URL",
  ])
    vi.stubEnv(name, env[name]);
};

test("with nothing given it is the demo town, at the address that is served, with a secret that stays", () => {
  given({});
  const settings = serverSettings(local);
  expect(settings).toMatchObject({
    DEMO: "1",
    APP_URL: "http://localhost:3001",
    NEXTAUTH_URL: "http://localhost:3001",
  });
  expect(settings.NEXTAUTH_SECRET).toHaveLength(43);
  expect(serverSettings(local).NEXTAUTH_SECRET).toBe(settings.NEXTAUTH_SECRET);
});

test("what is given is passed on, and somebody's own database is no demo town", () => {
  given({
    DATABASE_URL: "postgres://db/theirs",
    APP_URL: "https://trellis.example",
    NEXTAUTH_SECRET: "theirs",
  });
  const settings = serverSettings(local);
  expect(settings).toMatchObject({
    APP_URL: "https://trellis.example",
    NEXTAUTH_URL: "https://trellis.example",
  });
  expect(settings.NEXTAUTH_SECRET).toBe("theirs");
  expect(settings.DEMO).toBeUndefined();
});

test("the operator of the demo town operates it, beside those that are named", () => {
  const marta = personas.find(({ part }) => part === "Operator of Trellis");
  given({ OPERATORS: "nora@example.org" });
  expect(serverSettings(local).OPERATORS).toBe(`nora@example.org ${emailOf(marta?.name ?? "", "trellis")}`);
  given({ OPERATORS: "nora@example.org", DATABASE_URL: "postgres://db/theirs" });
  expect(serverSettings(local).OPERATORS).toBe("nora@example.org");
});

test("in production a secret is never made up", () => {
  given({ DATABASE_URL: "postgres://db/theirs" });
  vi.stubEnv("NODE_ENV", "production");
  expect(() => serverSettings(local)).toThrow(/NEXTAUTH_SECRET is missing.*openssl rand/);
});

test.each([
  [{}, true],
  [{ DEMO: "0" }, false],
  [{ DATABASE_URL: "postgres://db/theirs" }, false],
  [{ DATABASE_URL: "postgres://db/theirs", DEMO: "1" }, true],
])("given %j the demo town is wanted: %s", (env, wanted) => {
  given(env);
  expect(isDemo()).toBe(wanted);
});

test("a port that is no port says so", () => {
  given({ PORT: "8o80" });
  expect(wantedPort).toThrow('PORT is "8o80". Give a number from 1 to 65535');
});

test("what cannot be is said before anything is begun", () => {
  given({ APP_URL: "trellis", SMTP_URL: "the post office" });
  expect(assertSettings).toThrow(/APP_URL is not an address[\s\S]*SMTP_URL is not an address/);
  given({});
  expect(assertSettings).not.toThrow();
});
