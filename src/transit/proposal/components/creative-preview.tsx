import { ItemPicture } from "@/community/partner-item/components/item-picture";
import type { Picture } from "@/community/partner-item/schema";
import { PartnerItem } from "@/gate/disclosure/components/partner-item";
import type { Disclosure } from "@/gate/disclosure/schema";
import { BrandPreview } from "@/networks/branding/components/brand-preview";

type Props = {
  network: { name: string; colour: string; typeface: string };
  disclosure: Disclosure;
  headline: string;
  body: string;
  /** The words of its link, when there is one. */
  link?: string | undefined;
  picture?: Picture | null;
  /** What can be done with it, in a line. */
  gesture?: string | null;
};

/** The words as members would meet them, in the network's own look. The label stands above, whoever wrote the rest. */
export const CreativePreview = ({ network, disclosure, headline, body, link, picture, gesture }: Props) => (
  <BrandPreview colour={network.colour} typeface={network.typeface}>
    <PartnerItem disclosure={disclosure} className="mx-auto max-w-measure">
      <p className="font-brand font-semibold text-xl">{headline || "A headline"}</p>
      {picture && <ItemPicture picture={picture} />}
      <div className="prose">
        {(body || "The words of it.").split(/\n{2,}/).map((paragraph, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name
          <p key={place}>{paragraph}</p>
        ))}
      </div>
      {gesture && <p className="text-ink-soft">{gesture}</p>}
      {link && <p className="font-semibold text-brand underline underline-offset-4">{link}</p>}
    </PartnerItem>
  </BrandPreview>
);
