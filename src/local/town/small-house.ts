import type { Category } from "@/identity/compass/schema";
import type { Region } from "@/networks/network/schema";
import { spanOf } from "./moments";
import type { Story } from "./story";

/** A network that is told in a few lines: enough to be lived in, looked at and sold. The first of its people owns it. */
export type SmallHouse = {
  slug: string;
  name: string;
  purpose: string;
  template: Story["template"];
  founded: string;
  members: number;
  look: Story["look"];
  about: { interests: Category[]; region: Region };
  values: [name: string, meaning: string][];
  rules: string[];
  hero: Story["landing"]["hero"];
  happens: [title: string, text: string];
  voice: string;
  question: [question: string, answer: string];
  promise: string;
  space: [slug: string, name: string, purpose: string];
  people: [name: string, headline: string][];
  /** Each begins with the next of its people, and is answered by those after her. */
  threads: { title: string; ago: string; body: string; replies: string[] }[];
};

/** How long the first, the second and so on take to answer. */
const pauses = ["2h", "5h", "26h", "9h", "2d", "70m"];
const day = spanOf("1d");

/** The same as a story, as the rest of the town tells them. */
export function storyOf(house: SmallHouse): Story {
  const { slug, name, purpose, template, founded, look, about, hero, members } = house;
  const age = Math.floor(spanOf(founded) / day);
  const keys = house.people.map(([name]) => keyOf(name));
  const key = (place: number) => keys[place % keys.length] as string;
  const [spaceSlug, spaceName, spacePurpose] = house.space;
  const [question, answer] = house.question;
  const [title, text] = house.happens;
  return {
    ...{ slug, name, purpose, template, founded, look, about },
    owner: { person: key(0) },
    gate: {
      ...{ join: "request", visibility: "public", capacity: Math.max(50, Math.ceil(members / 50) * 100) },
      ...{ questions: [], welcome: "" },
    },
    charter: {
      values: house.values.map(([name, meaning]) => ({ name, meaning })),
      rules: house.rules,
    },
    landing: {
      hero,
      happens: [{ title, text }],
      voices: [{ by: key(1), text: house.voice }],
      questions: [{ question, answer }],
      promise: house.promise,
    },
    spaces: [{ slug: spaceSlug, name: spaceName, purpose: spacePurpose, access: "members" }],
    people: house.people.map(([name, headline], place) => ({
      ...{ key: key(place), name, headline },
      ...(place === 1 && { role: "steward" as const }),
      // Everybody who speaks had come in the first third of its time.
      joined: `${age - Math.floor((place * age) / (3 * keys.length))}d`,
    })),
    threads: house.threads.map(({ title, ago, body, replies }, at) => ({
      ...{ space: spaceSlug, by: key(at), title, ago, body },
      replies: replies.map((body, place) => ({
        by: key(at + place + 1),
        after: pauses[(at + place) % pauses.length] as string,
        body,
      })),
    })),
    applications: [],
  };
}

const keyOf = (name: string) => (name.split(" ")[0] ?? name).toLowerCase();
