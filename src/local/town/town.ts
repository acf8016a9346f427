import { fernAndCoe } from "./brand-coe";
import { fernAndCo } from "./brand-fern";
import { harbourRoasters } from "./brand-harbour";
import { lanternPress } from "./brand-lantern";
import { millstoneCycles } from "./brand-millstone";
import { homeRoasters } from "./home-roasters";
import { handHouses } from "./houses-by-hand";
import { wordHouses } from "./houses-of-words";
import { outdoorHouses } from "./houses-outside";
import { marginNotes } from "./margin-notes";
import { nightGardeners } from "./night-gardeners";
import { secondShift } from "./second-shift";
import { slowMiles } from "./slow-miles";
import { storyOf } from "./small-house";
import type { Story, StoryBrand } from "./story";
import { tuesdayKiln } from "./tuesday-kiln";

/** `members` are all who hold a place; those whom the story does not name are quiet. */
type Settlement = { story: Story; members: number };

/** Those whose life is told whole. */
export const large: Settlement[] = [
  { story: nightGardeners, members: 96 },
  { story: slowMiles, members: 400 },
  { story: homeRoasters, members: 180 },
  { story: secondShift, members: 58 },
  { story: marginNotes, members: 34 },
  { story: tuesdayKiln, members: 12 },
];

/** Those that are for sale, or were. */
export const small: Settlement[] = [...handHouses, ...outdoorHouses, ...wordHouses].map((house) => ({
  story: storyOf(house),
  members: house.members,
}));

/** A new one goes to the end: the names of the quiet are dealt in this order. */
export const networks: Settlement[] = [...large, ...small];

export const brands: StoryBrand[] = [fernAndCo, millstoneCycles, harbourRoasters, lanternPress, fernAndCoe];

/** Whoever moves in beside those whom the stories tell of: somebody new, or somebody of another story. */
export type Guest = { network: string; name: string; home: string; headline: string; joined: string };

export const guests: Guest[] = [
  {
    network: "night-gardeners",
    name: "Cleo Bannister",
    home: "night-gardeners",
    headline: "New balcony, old watering can, on lates at the bakery",
    joined: "22h",
  },
  {
    network: "slow-miles",
    name: "Nkechi Bello",
    home: "night-gardeners",
    headline: "Library van by weekday, folding bicycle by Saturday",
    joined: "126d",
  },
  {
    network: "margin-notes",
    name: "Nkechi Bello",
    home: "night-gardeners",
    headline: "School librarian who reads the issue stamps first",
    joined: "41d",
  },
];

/** People that anyone may sign in as, in the order of the list. `seen` is how long they have been away. */
type Persona = { name: string; home: string; part: string; seen: string };

export const personas: Persona[] = [
  {
    name: "Ada Okafor",
    home: "night-gardeners",
    part: "Steward of Night Gardeners: applications wait for her",
    seen: "30h",
  },
  {
    name: "Fay Lindqvist",
    home: "fern-and-co",
    part: "Owner of Fern & Co., a brand with a network",
    seen: "3d",
  },
  {
    name: "Priya Raghunathan",
    home: "millstone-cycles",
    part: "Owner of Millstone Cycles and of Slow Miles, where partners ask to pass through",
    seen: "9h",
  },
  {
    name: "Nkechi Bello",
    home: "night-gardeners",
    part: "Member of three networks under one account",
    seen: "4d",
  },
  {
    name: "Bram Verhoeven",
    home: "tuesday-kiln",
    part: "Owner and potter of the Tuesday Kiln",
    seen: "3d",
  },
  {
    name: "Anselm Okoro",
    home: "home-roasters",
    part: "Gatekeeper of the Home Roasters' Table: he reads who knocks",
    seen: "2d",
  },
  {
    name: "Cleo Bannister",
    home: "night-gardeners",
    part: "Newcomer to Night Gardeners since yesterday",
    seen: "21h",
  },
  {
    name: "Marisol Vega",
    home: "night-gardeners",
    part: "Waiting at the door of Night Gardeners for an answer",
    seen: "4h",
  },
  { name: "Marta Ekström", home: "trellis", part: "Operator of Trellis", seen: "2h" },
];
