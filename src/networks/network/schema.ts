import { z } from "zod";
import { Slug } from "@/identity/brand/schema";
import { Categories } from "@/identity/compass/schema";
import { Kit } from "../branding/schema";
import { Charter } from "../charter/schema";
import { published } from "../template/schema";

export const templates = [
  "customer-circle",
  "local-chapter",
  "peer-support",
  "cohort",
  "ambassadors",
] as const;
export const joinWays = ["open", "request", "invite"] as const;
export const visibilities = ["public", "members"] as const;

/** How many places a network begins with: as many as one person can know. The gate can give it more, or fewer. */
export const firstCapacity = 150;

export const Gate = {
  join: z.enum(joinWays, "Choose who may join."),
  questions: z
    .array(published(5, 200, "A question needs at least five letters."))
    .max(5, "At most five questions: people answer the first ones best."),
  capacity: z.coerce
    .number("Give a number of places.")
    .int("Give a whole number of places.")
    .min(2, "A network has at least two places.")
    .max(1_500, "A network here has at most 1,500 places: people should be able to know one another."),
  welcome: published(0, 600, ""),
};

export const Identity = {
  name: published(2, 60, "Give your network a name."),
  purpose: published(12, 200, "Say in one sentence what the network is for."),
  visibility: z.enum(visibilities, "Choose who may see it."),
};

/** What the three screens of founding ask; the first five are required of everybody. */
export const FoundNetwork = z.strictObject({
  ...Identity,
  slug: Slug,
  join: Gate.join,
  template: z.enum(templates, "Choose what to begin from."),
  /** The address of the brand that will own it; null when the founder herself does. */
  owner: z.string().max(60).nullable(),
  ...Kit,
  ...Charter,
  draftId: z.string().max(40).optional(),
});
export type FoundNetwork = z.infer<typeof FoundNetwork>;

/** All of it arrives, so that nothing is changed by being left out. */
export const UpdateNetwork = z.strictObject({ network: z.string(), ...Identity });
export const UpdateGate = z.strictObject({ network: z.string(), ...Gate });
export type UpdateNetwork = Omit<z.infer<typeof UpdateNetwork>, "network">;
export type UpdateGate = Omit<z.infer<typeof UpdateGate>, "network">;

export const OpenDoor = z.object({ network: z.string().max(60) });
export const ListNetworks = z.object({
  q: z.string().trim().max(100).default(""),
  after: z.string().max(40).optional(),
});
export type ListNetworks = z.infer<typeof ListNetworks>;

const endings = ["circle", "people", "together", "club", "house", "two", "three", "four", "five"];

/** Addresses near the one that was wanted; which of them are free, the database knows. */
export const suggestSlugs = (slug: string) =>
  endings
    .map((ending) => `${slug.slice(0, 39 - ending.length).replace(/-+$/, "")}-${ending}`)
    .filter((candidate) => Slug.safeParse(candidate).success);

export const OfBrand = z.strictObject({ brand: z.string().max(60) });

/** What a network is about, in what language it talks and where its people are: how those outside find it. */
export const languages = ["en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv", "da", "fi", "cs"] as const;
export const regionWords = {
  anywhere: "Anywhere",
  "britain-and-ireland": "Britain and Ireland",
  europe: "Europe",
  "north-america": "North America",
  "latin-america": "Latin America",
  africa: "Africa",
  asia: "Asia",
  oceania: "Oceania",
} as const;
export type Region = keyof typeof regionWords;
export const regions = Object.keys(regionWords) as [Region, ...Region[]];

const languageNames = new Intl.DisplayNames("en", { type: "language" });
export const languageWords = (language: string) => languageNames.of(language) ?? language;

export const DescribeNetwork = z.strictObject({
  network: z.string().max(60),
  language: z.enum(languages, "Choose a language."),
  region: z.enum(regions, "Choose a region."),
  interests: Categories.refine(
    (list) => list.length <= 4,
    "At most four: what it is about, not what it touches.",
  ),
});
export type DescribeNetwork = Omit<z.infer<typeof DescribeNetwork>, "network">;
