import type { StoryBrand } from "./story";

export const fernAndCo: StoryBrand = {
  slug: "fern-and-co",
  name: "Fern & Co.",
  tagline: "Peat-free seeds and small tools for small plots",
  about: `We are eleven people in a former dairy outside Ludlow. We grow, dry and pack about two hundred kinds of seed, most of them old, open-pollinated and short enough for a pot, and we forge or finish nine hand tools that fit a coat pocket.

Nothing we sell has been near peat since the year we began. Every packet says who grew it, when it was tested and how many out of a hundred came up; if that figure falls below seventy we stop selling the batch and say so.

Half of our customers garden after work, in whatever light is left. That is how the Night Gardeners came about.`,
  website: "https://fernandco.example.org",
  colour: "#2f6b47",
  stands: { values: ["universalism", "benevolence", "self-direction"], categories: ["home-and-garden"] },
  proof: {
    legalName: "Fern & Co. Seeds Ltd",
    registration: "Companies House, England and Wales, 11482093",
    domain: "fernandco.example.org",
    sent: "204d",
  },
  people: [
    { key: "fay", name: "Fay Lindqvist", role: "owner" },
    { key: "theo", name: "Theo Marchetti", role: "manager" },
    { key: "mina", name: "Mina Rahimi", role: "analyst" },
  ],
};
