import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contrast } from "./contrast";

const css = readFileSync(new URL("./theme.css", import.meta.url), "utf8");
const tokens = [...css.matchAll(/^\s*--([a-z-]+): (#[0-9a-f]{6});/gm)].map(
  ([, name, hex]) => [name, hex] as const,
);
const half = tokens.findLastIndex(([name]) => name === "paper");
const themes = {
  day: new Map(tokens.slice(0, half) as [string, string][]),
  night: new Map(tokens.slice(half) as [string, string][]),
};

const grounds = ["paper", "sheet", "well"];
const words = ["ink", "ink-soft", "ink-faint", "leaf", "clay", "plum", "berry"];
const hues = ["leaf", "clay", "plum", "berry"];
const text = [
  ...grounds.flatMap((ground) => words.map((word) => [word, ground])),
  ...hues.flatMap((hue) => [
    [`${hue}-ink`, hue],
    [hue, `${hue}-soft`],
    ["ink", `${hue}-soft`],
    ["ink-soft", `${hue}-soft`],
  ]),
  ...["leaf", "clay", "berry"].map((hue) => [`${hue}-ink`, `${hue}-deep`]),
  ["paper", "ink"],
] as [string, string][];

describe.each(Object.entries(themes))("by %s", (_, theme) => {
  const of = (name: string) => theme.get(name) ?? expect.fail(`no token --${name}`);

  test.each(text)("%s reads on %s", (word, ground) => {
    expect(contrast(of(word), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(grounds)("the edge of a control is seen on %s", (ground) => {
    expect(contrast(of("edge"), of(ground))).toBeGreaterThanOrEqual(3);
  });
});
