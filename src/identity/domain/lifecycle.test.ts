import { expect, test } from "vitest";
import { isFinal, timersOf } from "@/platform/life";
import { domainLife, domainStates, resting } from "./lifecycle";
import { DomainName } from "./schema";

test.each(domainStates)("a domain that is %s moves on by itself, may last, or is over", (state) => {
  const leaves = timersOf(domainLife, state).length > 0;
  const lasts = (resting as readonly string[]).includes(state);
  expect([leaves, lasts, isFinal(domainLife, state)].filter(Boolean)).toHaveLength(1);
});

test.each([
  ["FernAndCo.example.org.", "fernandco.example.org"],
  ["https://www.fernandco.example.org/", "www.fernandco.example.org"],
  ["bücher.example.org", "xn--bcher-kva.example.org"],
  ["ＦＥＲＮ.example.org", "fern.example.org"],
])("%s is the domain %s", (typed, name) => {
  expect(DomainName.parse(typed)).toBe(name);
});

test.each([
  "*.brand.test",
  "127.0.0.1",
  "0x7f.1",
  "[::1]",
  "localhost",
  "shop.localhost",
  "fern",
  "fern.example.org:8080",
  "me@fern.example.org",
  "fern.example.org/shop",
  "-fern.example.org",
  "fern..example.org",
  `${"a".repeat(254)}.org`,
  "",
])("“%s” is no domain", (typed) => {
  expect(DomainName.safeParse(typed).error?.issues[0]?.message).toMatch(/^This is not a domain\./);
});
