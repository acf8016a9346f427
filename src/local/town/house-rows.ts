import { noPartners } from "@/networks/partner-policy/schema";
import type { charters, landings, networks } from "@/networks/tables";
import { idOf } from "./addresses";
import { landingOf } from "./landing";
import { spanOf } from "./moments";
import { brandId, personId, type Rows } from "./people-rows";
import { foundedAt, type Resident } from "./residents";
import type { Story } from "./story";

const day = spanOf("1d");
export const networkId = (slug: string) => idOf("network", slug);

export const networkRow = (story: Story, residents: Resident[], now: number): Rows<typeof networks>[0] => {
  const { slug, name, purpose, template, look, about, gate, charter } = story;
  return {
    id: networkId(slug),
    slug,
    name,
    purpose,
    template,
    ...ownerOf(story, residents),
    ...gate,
    charterVersion: charter.amended ? 2 : 1,
    ...look,
    ...about,
    createdAt: new Date(foundedAt(story, now)),
  };
};

const ownerOf = ({ owner }: Story, residents: Resident[]) =>
  "brand" in owner
    ? { ownerBrandId: brandId(owner.brand) }
    : { ownerPersonId: personId(known(residents, owner.person).email) };

const known = (residents: Resident[], key: string): Resident => {
  const one = residents.find((resident) => resident.key === key);
  if (!one) throw new Error(`nobody of this story is called ${key}`);
  return one;
};

/** Whose house it is from day to day: the owner if she is a person, or else the first steward. */
export const founderOf = ({ owner }: Story, residents: Resident[]): Resident => {
  const steward = residents.find(({ role }) => role === "steward");
  if ("person" in owner) return known(residents, owner.person);
  if (!steward) throw new Error("a network without a steward");
  return steward;
};

export function charterRows(story: Story, residents: Resident[], now: number): Rows<typeof charters> {
  const { values, rules, amended, partners } = story.charter;
  const policy = partners ? { ...noPartners, welcome: true, ...partners } : noPartners;
  const first = {
    id: idOf("charter", story.slug, 1),
    networkId: networkId(story.slug),
    version: 1,
    values,
    rules: rules.filter((rule) => rule !== amended?.added),
    partners: amended ? noPartners : policy,
    note: "The first charter.",
    createdBy: personId(founderOf(story, residents).email),
    createdAt: new Date(foundedAt(story, now)),
  };
  if (!amended) return [first];
  const second = {
    ...first,
    id: idOf("charter", story.slug, 2),
    version: 2,
    rules,
    partners: policy,
    note: amended.note,
    createdBy: personId(known(residents, amended.by).email),
    createdAt: new Date(now - spanOf(amended.ago)),
  };
  return [first, second];
}

export const landingRow = (story: Story, now: number): Rows<typeof landings>[0] => ({
  networkId: networkId(story.slug),
  blocks: landingOf(story),
  updatedAt: new Date(foundedAt(story, now) + day),
});
