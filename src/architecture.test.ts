import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { expect, test } from "vitest";

const src = import.meta.dirname;

/** A room may import from itself and from rooms to its left. Never from its right. */
const stairs = [
  "platform",
  "identity",
  "payments",
  "networks",
  "trust",
  "notifications",
  "gate",
  "community",
  "market",
  "transit",
];
const siblings = new Set(["market transit"]);
const roomFiles = new Set(["tables.ts", "router.ts", "jobs.ts", "events.ts", "emails.ts"]);
const nounFiles = new Set(["lifecycle.ts", "policy.ts", "schema.ts", "reads.ts"]);

const isSource = (path: string) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path);
const filesIn = (folder: string) =>
  existsSync(join(src, folder))
    ? readdirSync(join(src, folder), { recursive: true, encoding: "utf8" })
        .filter(isSource)
        .map((path) => join(folder, path).split(sep).join("/"))
    : [];

const textOf = (path: string) => readFileSync(join(src, path), "utf8");
const roomOf = (path: string) => path.split("/")[0] as string;

/** What a file imports at run time, as paths below src. */
const importsOf = (path: string) =>
  [...textOf(path).matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from\s+"([^"]+)"|^import\s+"([^"]+)"/gm)]
    .map(([, from, bare]) => from ?? bare ?? "")
    .map((name) =>
      name.startsWith("@/")
        ? name.slice(2)
        : name.startsWith(".")
          ? relative(src, resolve(src, dirname(path), name))
          : "",
    )
    .filter((target) => target !== "" && !target.startsWith(".."));

const rooms = stairs.flatMap(filesIn);

test.each(rooms)("%s only imports downstairs", (file) => {
  const room = roomOf(file);
  for (const target of importsOf(file)) {
    const other = roomOf(target);
    if (other === room) continue;
    if (other === "ui" || /^trpc\/client$/.test(target)) {
      expect(file, `only components use ${target}`).toMatch(/\/components\//);
      continue;
    }
    if (file.endsWith("/router.ts") && target === "trpc/trpc") continue;
    expect(stairs.indexOf(other), `${file} may not import ${target}`).toBeGreaterThanOrEqual(0);
    expect(stairs.indexOf(other), `${file} may not import ${target}`).toBeLessThan(stairs.indexOf(room));
    expect(siblings.has([other, room].sort().join(" ")), `${room} and ${other} are siblings`).toBe(false);
  }
});

test.each(rooms.filter((file) => /(lifecycle|policy|schema|platform\/(life|money|time))\.ts$/.test(file)))(
  "%s is pure",
  (file) => {
    expect(textOf(file)).not.toMatch(/server-only|Date\.now\(\)|new Date\(\)|Math\.random|process\.env/);
  },
);

const owners = new Map(
  rooms
    .filter((file) => file.endsWith("/tables.ts"))
    .flatMap((file) =>
      [...textOf(file).matchAll(/export const (\w+) = pgTable/g)].map(
        ([, table]) => [table as string, roomOf(file)] as const,
      ),
    ),
);

test.each(rooms)("%s writes only its own tables", (file) => {
  for (const [, table] of textOf(file).matchAll(/\.(?:insert|update|delete)\((\w+)\)/g)) {
    const owner = owners.get(table as string) ?? roomOf(file);
    expect(owner, `${table} belongs to ${owner}`).toBe(roomOf(file));
  }
});

/** Outside the rooms: who may knock on which door. */
const doors: Record<string, RegExp> = {
  app: /^(app|ui|trpc\/(server|client)|[a-z]+\/[a-z-]+\/components\/.+)/,
  ui: /^(ui|platform\/(money|time))/,
  trpc: /^(trpc|identity\/(actor|session\/|brand\/reads)|networks\/membership\/(policy|reads)|platform\/(errors|db|limits|log|origin)|[a-z]+\/router)/,
};
const outside = Object.keys(doors).flatMap(filesIn);

test.each(outside.filter((file) => !/^app\/.*route\.tsx?$/.test(file)))(
  "%s knocks on the right door",
  (file) => {
    for (const target of importsOf(file)) {
      expect(target, `${file} imports ${target}`).toMatch(doors[roomOf(file)] as RegExp);
    }
  },
);

/** What may reach the browser as code: looks, words, shapes and rules. Never queries. */
const browserSafe =
  /^(ui\/|trpc\/client|platform\/(money|time|life)|[a-z]+\/[a-z-]+\/(components\/|schema|lifecycle|policy)|identity\/actor)/;
const client = [...rooms, ...outside].filter((file) => /^\s*["']use client["']/.test(textOf(file)));

test.each(client)("%s, which reaches the browser, imports only what may", (file) => {
  for (const target of importsOf(file).filter((target) => roomOf(target) !== "app")) {
    expect(target, `${file} imports ${target}`).toMatch(browserSafe);
  }
});

const camel = (kebab: string) => kebab.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const pascal = (kebab: string) => camel(`-${kebab}`);

/** room/noun/verb.ts exports verbNoun. Everything else has one of the names above. */
test.each(rooms.filter((file) => roomOf(file) !== "platform" && file !== "identity/actor.ts"))(
  "%s is where its name says",
  (file) => {
    const [, ...rest] = file.split("/") as [string, ...string[]];
    if (rest.length === 1) return expect(roomFiles, `${file} is not a room file`).toContain(rest[0]);
    const [noun, name] = rest as [string, string];
    if (name === "components" || nounFiles.has(name)) return;
    const verb = camel(name.replace(/\.ts$/, ""));
    // A verb may stand between the words of its noun: revoke-every.ts of session exports revokeEverySession.
    expect(textOf(file)).toMatch(
      new RegExp(`export (const|async function\\*?|function\\*?) ${verb}${pascal(noun)}\\b`),
    );
  },
);

test("only routers and doors import routers", () => {
  for (const file of rooms) {
    for (const target of importsOf(file))
      expect(target, `${file} imports ${target}`).not.toMatch(/\/router$/);
  }
});

test("no barrels and no drawers", () => {
  const all = filesIn("");
  const drawers = all.filter((file) =>
    /(^|\/)(index|utils?|helpers?|types|constants|hooks)\.tsx?$/.test(file),
  );
  expect(drawers).toEqual([]);
});
