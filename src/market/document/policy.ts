import type { DealState } from "../deal/lifecycle";
import type { Folder } from "./schema";

export const folderWords: Record<Folder, string> = {
  figures: "Figures and accounts",
  contracts: "Contracts",
  partners: "Partners",
  people: "Stewards and helpers, without members' data",
  rights: "Name, words and pictures",
  services: "Services and domains",
  claims: "Claims, complaints and insurance",
  other: "Whatever else",
};

/** The buyer has agreed and paid her deposit, or was trusted without one, and nothing has ended yet. */
export const roomStates = [
  "diligence",
  "repricing",
  "agreement",
  "awaiting_funds",
  "handing_over",
  "closed",
] as const satisfies DealState[];

export const isOpenRoom = (state: DealState) => (roomStates as readonly string[]).includes(state);

/** As many as one may still find something in. */
export const mostDocuments = 100;

/** For so long a link opens what it was made for, and for nobody else. */
export const linkMinutes = 5;

/** Those who may send a file for the room of a listing, and nobody who reads there. */
export const roomScope = (listingId: string) => `room:${listingId}`;

/** What stands across every page that a buyer reads: letters that every PDF can draw. */
export const markOf = (reader: { name: string; email: string }, buyer: string, at: Date) =>
  plain(
    `${reader.name} (${reader.email}) for ${buyer}, ${at.toISOString().slice(0, 16).replace("T", " ")} UTC`,
  );

const plain = (words: string) => words.normalize("NFKD").replace(/[^\x20-\x7e]/g, "");
