import type { ReactNode } from "react";
import { OwnCorner } from "@/identity/person/components/own-corner";
import { Avatar } from "@/ui/avatar";
import { BrandStyle } from "@/ui/brand-style";
import { LogoMark } from "@/ui/logo";
import { ReaderZone } from "@/ui/reader-zone";
import { faceOf } from "../../branding/components/face-of";
import { paletteOf } from "../../branding/policy";

type Props = {
  network: {
    slug: string;
    name: string;
    colour: string;
    typeface: string;
    logoId: string | null;
    keeper: string;
    /** Whether the desk has anything for this person. */
    hasDesk: boolean;
  };
  me: { name: string; email: string; timeZone: string } | null;
  nonce: string | undefined;
  children: ReactNode;
};

const link = "inline-flex min-h-11 items-center hover:text-ink hover:underline underline-offset-4";

/** Every page of a network wears its brand, between its name above and Trellis below: nobody is in doubt where she is. */
export const NetworkFrame = ({ network, me, nonce, children }: Props) => (
  <ReaderZone zone={me?.timeZone}>
    <BrandStyle nonce={nonce} {...paletteOf(network.colour)} family={faceOf(network.typeface).family} />
    <div className="flex min-h-dvh flex-col">
      <header className="border-line border-b bg-sheet">
        <div className="mx-auto flex w-full max-w-page items-center justify-between gap-4 px-4 sm:px-8">
          <a
            href={`/n/${network.slug}`}
            className="flex min-h-14 min-w-0 items-center gap-3 font-brand font-semibold text-lg"
          >
            <Avatar
              name={network.name}
              picture={network.logoId && `/media/${network.logoId}`}
              square
              className="bg-brand! text-brand-ink!"
            />
            <span className="truncate">{network.name}</span>
          </a>
          <div className="flex shrink-0 items-center gap-4 text-sm sm:gap-6">
            {network.hasDesk && (
              <a href={`/network/${network.slug}`} className={`${link} text-ink-soft`}>
                The desk
              </a>
            )}
            <OwnCorner me={me} />
          </div>
        </div>
      </header>
      <div className="flex-1">{children}</div>
      <footer className="mt-16 border-line border-t">
        <div className="mx-auto flex w-full max-w-page flex-wrap items-center justify-between gap-x-8 px-4 py-5 text-ink-soft text-sm sm:px-8">
          <p className="py-2">{network.keeper} keeps this network. What members write stays theirs.</p>
          <a href="/" className={`${link} gap-2`}>
            <LogoMark className="size-5" /> Lives on Trellis
          </a>
        </div>
      </footer>
    </div>
  </ReaderZone>
);
