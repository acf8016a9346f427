import type { StoryBrand } from "./story";

export const fernAndCoe: StoryBrand = {
  slug: "fern-and-coe",
  name: "Fern & Coe",
  tagline: "Cut flowers from a barrow outside the station, Thursdays to Saturdays",
  about: `Fern Abara grows, Molly Coe sells, and on Sundays we do it the other way round. The barrow has stood by the north exit since spring, and people have begun to ask whether they can order ahead.

We did know that there is a seed house with nearly our name. We wrote to them first, and they sent us foxgloves.`,
  website: "https://fernandcoe.example.org",
  colour: "#8a3b5e",
  stands: { values: ["benevolence", "hedonism"], categories: ["home-and-garden", "services"] },
  since: "20h",
  doubts: ["It is nearly Fern & Co., a verified brand."],
  people: [
    { key: "fernabara", name: "Fern Abara", role: "owner" },
    { key: "mollycoe", name: "Molly Coe", role: "manager" },
  ],
};
