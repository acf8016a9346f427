import { disclosureText } from "@/gate/disclosure/policy";
import type { Disclosure } from "@/gate/disclosure/schema";
import { titleLine } from "../policy";

type Item = { disclosure: Disclosure; title: string; text: string };

/** How a partner's item is announced in tabs, in previews and beside pictures: by its label. */
export const faceOfItem = (item: Item) => {
  const title = titleLine(item);
  const description = `${disclosureText(item.disclosure)} · ${item.text.slice(0, 200)}`;
  const robots = { index: false, follow: false };
  return { title, description, robots, openGraph: { title, description }, twitter: { title, description } };
};
