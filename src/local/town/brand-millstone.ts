import type { StoryBrand } from "./story";

export const millstoneCycles: StoryBrand = {
  slug: "millstone-cycles",
  name: "Millstone Cycles",
  tagline: "Touring bicycles, built one at a time and mended for life.",
  about: `Eleven people in an old flour mill. We make about four hundred steel touring bicycles a year, and we mend any bicycle that comes through the door, ours or not.

We started Slow Miles because our customers kept asking one another for routes in the comments of our repair bookings. We own the place and pay for its upkeep; its stewards run it. We do not sell there. When one of us writes, you will see where they work beside their name.`,
  website: "https://millstone-cycles.example.org",
  colour: "#5b4a3a",
  stands: {
    values: ["universalism", "benevolence", "stimulation", "self-direction"],
    categories: ["outdoors", "crafts-and-tools"],
  },
  proof: {
    legalName: "Millstone Cycles Ltd",
    registration: "Companies House, Scotland, SC598120",
    domain: "millstone-cycles.example.org",
    sent: "212d",
  },
  people: [
    { key: "priya", name: "Priya Raghunathan", role: "owner" },
    { key: "jonas", name: "Jonas Eckhoff", role: "manager" },
  ],
};
