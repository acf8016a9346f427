import { disclosureText } from "@/gate/disclosure/policy";
import type { Disclosure } from "@/gate/disclosure/schema";
import { env } from "@/platform/env";
import { cardPath, cardSize, titleLine } from "../policy";

type Item = { source: string; disclosure: Disclosure; title: string; text: string };

/** How a partner's item is announced in tabs, in previews and beside pictures: by its label. */
export const faceOfItem = (item: Item, network: string) => {
  const title = titleLine(item);
  const description = `${disclosureText(item.disclosure)} · ${item.text.slice(0, 200)}`;
  const robots = { index: false, follow: false };
  // Of a network that hides, the picture is ours alone.
  const images = [{ url: env().APP_URL + cardPath(network, item.source), alt: title, ...cardSize }];
  return {
    ...{ title, description, robots },
    openGraph: { title, description, images },
    twitter: { card: "summary_large_image" as const, title, description, images },
  };
};
