import { disclosureText } from "@/gate/disclosure/policy";
import { titleLine } from "../policy";
import type { listPublicPartnerItem } from "../reads";

/** Words as they stand in markup. */
export const escaped = (text: string) =>
  text.replace(/[^\P{Cc}\t\n\r]/gu, "").replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A public network as an Atom feed (RFC 4287). The label stands before the title, and is said again as the words. */
export function atomOf(
  address: string,
  { network: { slug, name, purpose }, items }: Awaited<ReturnType<typeof listPublicPartnerItem>>,
) {
  const front = `${address}/n/${slug}`;
  const entries = items.map((item) => {
    const { source, disclosure, at } = item;
    return [
      "<entry>",
      `<title>${escaped(titleLine(item))}</title>`,
      `<id>${escaped(`${front}/log#${source}`)}</id>`,
      `<link href="${escaped(`${front}/log`)}"/>`,
      `<published>${at}</published><updated>${at}</updated>`,
      `<category term="partner-content"/>`,
      `<author><name>${escaped(disclosure.legalName)}</name></author>`,
      `<summary>${escaped(disclosureText(disclosure))}</summary>`,
      "</entry>",
    ].join("");
  });
  return [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom">`,
    `<title>${escaped(name)}</title><subtitle>${escaped(purpose)}</subtitle>`,
    `<id>${escaped(front)}</id><link href="${escaped(front)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(`${front}/feed.xml`)}"/>`,
    `<author><name>${escaped(name)}</name></author>`,
    `<updated>${items[0]?.at ?? "2026-01-01T00:00:00.000Z"}</updated>`,
    ...entries,
    "</feed>",
  ].join("\n");
}
