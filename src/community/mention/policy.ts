import { slugOf } from "../space/schema";

type Named = { id: string; name: string };

/**
 * What to type after `@` for each of these people, given in order of seniority. The first of a name has it
 * plain; later ones carry the end of their id, so that nobody's handle changes because somebody joined.
 */
export function handlesOf<T extends Named>(people: T[]): (T & { handle: string })[] {
  const taken = new Set<string>();
  return people.map((person) => {
    const plain = slugOf(person.name) || "member";
    const handle = taken.has(plain) ? `${plain}.${person.id.slice(-4)}` : plain;
    taken.add(plain);
    return { ...person, handle };
  });
}
