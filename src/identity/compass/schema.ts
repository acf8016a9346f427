import { z } from "zod";

/** Schwartz's ten, in the order of his circle: neighbours go well together, opposites pull apart. */
export const valueKeys = [
  "self-direction",
  "stimulation",
  "hedonism",
  "achievement",
  "power",
  "security",
  "tradition",
  "conformity",
  "benevolence",
  "universalism",
] as const;
export type ValueKey = (typeof valueKeys)[number];

/** The same ten as people say them. */
export const valueWords: Record<ValueKey, string> = {
  "self-direction": "Independence",
  stimulation: "Adventure",
  hedonism: "Enjoyment",
  achievement: "Achievement",
  power: "Influence",
  security: "Safety",
  tradition: "Tradition",
  conformity: "Good manners",
  benevolence: "Care for one another",
  universalism: "Care for everyone and for nature",
};

/** What a brand deals in. The same words draw red lines and let members opt out. */
export const categoryWords = {
  "food-and-drink": "Food and drink",
  "home-and-garden": "Home and garden",
  "crafts-and-tools": "Crafts and tools",
  clothing: "Clothing",
  outdoors: "Sport and outdoors",
  books: "Books and media",
  education: "Courses and schools",
  software: "Software",
  electronics: "Electronics",
  health: "Health and care",
  supplements: "Diets and supplements",
  beauty: "Beauty",
  children: "Things for children",
  animals: "Animals",
  travel: "Travel",
  motoring: "Cars and motoring",
  culture: "Culture and events",
  charity: "Charity",
  services: "Local services",
  banking: "Banking and insurance",
  credit: "Loans and credit",
  crypto: "Crypto-assets and trading",
  energy: "Energy",
  politics: "Politics",
  religion: "Religion",
  alcohol: "Alcohol",
  tobacco: "Tobacco and vapes",
  gambling: "Gambling",
  dating: "Dating",
  adult: "Adult content",
  weapons: "Weapons",
} as const;
export type Category = keyof typeof categoryWords;
export const categories = Object.keys(categoryWords) as [Category, ...Category[]];

/** What a brand does that some places will not have, whatever it deals in. */
export const practiceWords = {
  "follows-people": "Follows people across other sites",
  "sells-data": "Sells personal data",
  "tests-on-animals": "Tests on animals",
  "advertises-to-children": "Advertises to children",
  "pays-for-reviews": "Pays for reviews",
  "multi-level-selling": "Multi-level selling",
  "fossil-fuels": "Extracts fossil fuels",
  "arms-trade": "Supplies the arms trade",
} as const;
export type Practice = keyof typeof practiceWords;
export const practices = Object.keys(practiceWords) as [Practice, ...Practice[]];

export const once = (list: readonly unknown[]) => new Set(list).size === list.length;

export const RankedValues = z
  .array(z.enum(valueKeys, "Choose each value from the list."))
  .refine(once, "Name each value once.");
export const Categories = z
  .array(z.enum(categories, "Choose from the list."))
  .max(categories.length)
  .refine(once, "Tick each once.");
export const Practices = z
  .array(z.enum(practices, "Choose from the list."))
  .max(practices.length)
  .refine(once, "Tick each once.");
