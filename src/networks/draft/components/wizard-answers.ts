import { problemsAt } from "@/ui/problems-at";
import { type Typeface, typefaces } from "../../branding/schema";
import { FoundNetwork, joinWays, templates, visibilities } from "../../network/schema";
import type { Template } from "../../template/schema";
import type { DraftData } from "../schema";

export type TemplateKey = (typeof templates)[number];
export type Choices = {
  templates: (Template & { key: TemplateKey })[];
  owners: { slug: string; name: string; colour: string }[];
  /** The founder's own name, for the choice of herself as the owner. */
  me: string;
  /** What stands before an address: the host and "/n/". */
  before: string;
};

const oneOf = <T extends string>(list: readonly T[], value: string | undefined) =>
  list.find((one) => one === value);

/** The founder herself, among brands that have addresses. */
export const herself = "";

/** "Night Gardeners of Łódź" is night-gardeners-of-lodz. */
export const slugOf = (name: string) =>
  name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’]/g, "")
    .replace(/ł/gi, "l")
    .replace(/ß/g, "ss")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replace(/^-+|-+$/g, "");

/** What was typed, and for the rest what the template and the owner suggest. */
export function answersOf(data: DraftData, { templates: all, owners }: Choices) {
  const owner = data.owner ?? owners[0]?.slug ?? herself;
  const key = oneOf(templates, data.template) ?? "customer-circle";
  const words = all.find((template) => template.key === key);
  const brand = owners.find(({ slug }) => slug === owner);
  return {
    owner: brand?.slug ?? null,
    template: key,
    name: data.name ?? "",
    slug: data.slug ?? slugOf(data.name ?? ""),
    purpose: data.purpose ?? "",
    join: oneOf(joinWays, data.join),
    visibility: oneOf(visibilities, data.visibility),
    colour: data.colour ?? brand?.colour ?? "#2f6b3c",
    typeface: oneOf(typefaces, data.typeface) ?? ("fraunces" satisfies Typeface),
    logoId: data.logoId || null,
    coverId: data.coverId || null,
    values: data.values ?? words?.values ?? [],
    rules: data.rules ?? words?.rules ?? [],
  };
}
export type Answers = ReturnType<typeof answersOf>;

export type ScreenProps = Choices & {
  answers: Answers;
  set: (change: DraftData) => void;
  problems: Record<string, readonly string[]>;
};

const screens = [
  ["template", "owner", "name", "slug", "purpose"],
  ["join", "visibility", "values", "rules"],
  ["colour", "typeface", "logoId", "coverId"],
];
export const fieldsOf = (screen: number) => screens[screen - 1] ?? [];
export const screenOf = (field: PropertyKey | undefined) =>
  screens.findIndex((fields) => fields.includes(String(field))) + 1 || 1;

/** What must still be put right on one screen, by the place of the field: "name", "rules.2". */
export function problemsOf(answers: Answers, screen: number) {
  const { error } = FoundNetwork.safeParse(answers);
  return Object.fromEntries(
    Object.entries(problemsAt(error)).filter(([place]) => screenOf(place.split(".")[0]) === screen),
  );
}
