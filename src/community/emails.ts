import { disclosureText } from "@/gate/disclosure/policy";
import type { Letter } from "@/platform/letter";
import { partnerPath } from "./partner-item/policy";
import type { PartnerView } from "./partner-item/reads";
import { threadPath } from "./thread/policy";
import type { ThreadCard } from "./thread/reads";

type Digest = {
  address: string;
  network: { slug: string; name: string };
  unread: number;
  threads: Pick<ThreadCard, "id" | "title" | "why" | "author" | "excerpt">[];
  item: Pick<PartnerView, "source" | "disclosure" | "title" | "text"> | null;
};

const short = (words: string) =>
  words.length > 160 ? `${words.slice(0, 160).replace(/\s+\S*$/, "")} …` : words;

/** What is new, in a mail that ends. A partner's item stands last, and begins with its label. */
export const digestMail = ({ address, network, unread, threads, item }: Digest): Letter => ({
  subject: `${unread} threads to read in ${network.name}`,
  paragraphs: [`This is what you have not read in ${network.name}.`],
  entries: [
    ...threads.map(({ id, title, why, author, excerpt }) => ({
      title,
      words: `${why} · ${author.name}: ${short(excerpt)}`,
      href: address + threadPath(network.slug, id),
    })),
    ...(item
      ? [
          {
            label: disclosureText(item.disclosure),
            title: item.title,
            words: short(item.text),
            href: address + partnerPath(network.slug, item.source),
          },
        ]
      : []),
  ],
  action: { label: "Read them all", href: `${address}/n/${network.slug}/feed` },
  footer: `You get this because you are a member of ${network.name}. How often, or never, you choose there under “You”.`,
});
