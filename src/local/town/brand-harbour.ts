import type { StoryBrand } from "./story";

export const harbourRoasters: StoryBrand = {
  slug: "harbour-roasters",
  name: "Harbour Roasters",
  tagline: "Coffee roasted on Quay Street, and green beans for those who would rather do it themselves",
  about: `We have roasted in the old net loft on Quay Street for nine years: one fifteen-kilo drum, one sample roaster that is older than our accountant, and seven people who take turns at both.

About a fifth of what we buy leaves the loft unroasted, in cotton bags of one to five kilos. Every bag carries the farm or washing station, the month it was picked, its moisture and density when it reached us, and what we paid for it at the port. When a lot starts to fade we say so on the label and drop the price.

We roast for people who will drink the coffee this fortnight. For everybody else there is the Home Roasters' Table, which we host, seldom interrupt and never sell to.`,
  website: "https://harbourroasters.example.org",
  colour: "#7a3d1f",
  stands: { values: ["hedonism", "universalism", "self-direction"], categories: ["food-and-drink"] },
  proof: {
    legalName: "Harbour Roasters BV",
    registration: "Chamber of Commerce, Rotterdam, 71920446",
    domain: "harbourroasters.example.org",
    sent: "187d",
  },
  people: [
    { key: "malik", name: "Malik Rahmani", role: "owner" },
    { key: "greta", name: "Greta Vestergaard", role: "manager" },
    { key: "jun", name: "Jun Hayashi", role: "analyst" },
  ],
};
