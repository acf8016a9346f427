import { beforeAll, expect, test } from "vitest";
import { type Cast, cast } from "@/testing/cast";
import { declareBrand } from "./declare";
import { showBrand } from "./reads";
import { Declare } from "./schema";

let it: Cast;
beforeAll(async () => {
  it = await cast();
});

test("Fern & Co. says what it stands for and does, and everybody may read it", async () => {
  await declareBrand(it.asFern, {
    values: ["universalism", "benevolence"],
    categories: ["home-and-garden"],
    practices: [],
  });
  expect(await showBrand(it, { slug: "fern-and-co" })).toMatchObject({
    values: ["universalism", "benevolence"],
    categories: ["home-and-garden"],
    practices: [],
  });
});

test("an analyst changes nothing of it", async () => {
  const asMina = {
    ...it.asFern,
    actor: {
      kind: "brand" as const,
      personId: it.who.mina.id,
      brandId: it.fern.id,
      role: "analyst" as const,
    },
  };
  await expect(declareBrand(asMina, { values: ["power"], categories: [], practices: [] })).rejects.toThrow(
    "Analysts read figures.",
  );
});

test("a sixth value and one that nobody knows are refused", () => {
  const said = { brand: "fern-and-co", categories: [], practices: [] };
  const six = ["power", "security", "tradition", "hedonism", "achievement", "stimulation"];
  expect(Declare.safeParse({ ...said, values: six }).error?.issues[0]?.message).toContain(
    "At most five values",
  );
  expect(Declare.safeParse({ ...said, values: ["thrift"] }).success).toBe(false);
});
