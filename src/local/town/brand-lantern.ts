import type { StoryBrand } from "./story";

export const lanternPress: StoryBrand = {
  slug: "lantern-press",
  name: "Lantern Press",
  tagline: "Nine books a year, chosen slowly and set by hand-minded people.",
  about: `A publisher of translated and forgotten fiction, in two rooms above a bicycle courier. We bring out nine books a year because that is how many the three of us can read properly.

Margin Notes is our reading circle, though it reads other houses' books more often than our own, and says so when ours disappoint. We learn more there in a week than from a season of reviews.`,
  website: "https://lantern-press.example.org",
  colour: "#7c4a12",
  stands: { values: ["self-direction", "universalism", "tradition"], categories: ["books", "culture"] },
  proof: {
    legalName: "Lantern Press CIC",
    registration: "Community interest company, Companies House, 13006517",
    domain: "lantern-press.example.org",
    sent: "26h",
    waits: { paper: "Certificate of incorporation.pdf" },
  },
  people: [
    { key: "edith", name: "Edith Marchbanks", role: "owner" },
    { key: "kofi", name: "Kofi Agyeman-Darko", role: "analyst" },
  ],
};
