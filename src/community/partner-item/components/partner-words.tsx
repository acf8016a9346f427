import { ExternalLink } from "lucide-react";
import { PartnerItem } from "@/gate/disclosure/components/partner-item";
import { DateText } from "@/ui/date-text";
import { partnerPath, wayOut } from "../policy";
import type { PartnerView } from "../reads";
import { GestureLine } from "./gesture-line";
import { ItemPicture } from "./item-picture";
import { SeenMark } from "./seen-mark";

type Props = { network: string; item: PartnerView; under?: "h1" | "h2" | "h3"; short?: boolean };

/** A partner's item wherever it stands in the house: label, words, the one way out. */
export function PartnerWords({ network, item, under: Heading = "h3", short = false }: Props) {
  const { source, disclosure, title, html, picture, link, brand, at } = item;
  return (
    <PartnerItem disclosure={disclosure} className="gap-3!">
      {item.isMine && <SeenMark network={network} source={source} isPage={!short} />}
      <Heading
        dir="auto"
        className={short ? "font-brand font-semibold text-lg leading-6" : "font-brand font-semibold text-3xl"}
      >
        {short ? (
          <a href={partnerPath(network, source)} className="hover:underline">
            {title}
          </a>
        ) : (
          title
        )}
      </Heading>
      {picture && <ItemPicture {...{ picture, short }} />}
      <div
        dir="auto"
        className={short ? "prose line-clamp-6 text-base" : "prose"}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered and sanitised by the server
        dangerouslySetInnerHTML={{ __html: html }}
      />
      <GestureLine {...{ network, item }} />
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
        <a
          href={wayOut(network, source)}
          target="_blank"
          rel="sponsored nofollow noopener"
          className="inline-flex min-h-11 items-center gap-1.5 font-semibold text-brand underline underline-offset-4"
        >
          {link.text}
          <ExternalLink aria-hidden className="size-4" />
          <span className="sr-only"> (leaves this network, to {new URL(link.href).host})</span>
        </a>
        <span className="text-ink-faint">
          {new URL(link.href).host} · from {brand.name} · <DateText at={at} />
        </span>
      </p>
    </PartnerItem>
  );
}
