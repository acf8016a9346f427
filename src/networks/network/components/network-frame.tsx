import Link from "next/link";
import type { ReactNode } from "react";
import { OwnCorner } from "@/identity/person/components/own-corner";
import { Avatar } from "@/ui/avatar";
import { LogoMark } from "@/ui/logo";

type Frame = {
  slug: string;
  name: string;
  logoId: string | null;
  owner: { name: string };
  isInside: boolean;
  hasDesk: boolean;
};

const link = "inline-flex min-h-11 items-center hover:text-ink hover:underline underline-offset-4";

type Props = { door: Frame; me: { name: string; email: string } | null; children: ReactNode };

/** The network's name above, Trellis below: nobody is left in doubt where they are. */
export const NetworkFrame = ({ door, me, children }: Props) => (
  <div className="flex min-h-dvh flex-col">
    <header className="border-line border-b bg-sheet">
      <div className="mx-auto flex w-full max-w-page items-center justify-between gap-4 px-4 sm:px-8">
        <Link
          href={`/n/${door.slug}`}
          prefetch={false}
          className="flex min-h-14 min-w-0 items-center gap-3 font-brand font-semibold text-lg"
        >
          <Avatar
            name={door.name}
            picture={door.logoId && `/media/${door.logoId}`}
            square
            className="bg-brand! text-brand-ink!"
          />
          <span className="truncate">{door.name}</span>
        </Link>
        <div className="flex shrink-0 items-center gap-4 text-sm sm:gap-6">
          {door.hasDesk && (
            <Link href={`/network/${door.slug}`} prefetch={false} className={`${link} text-ink-soft`}>
              The desk
            </Link>
          )}
          <OwnCorner me={me} />
        </div>
      </div>
    </header>
    <div className="flex-1">{children}</div>
    <footer className="mt-16 border-line border-t">
      <div className="mx-auto flex w-full max-w-page flex-wrap items-center justify-between gap-x-8 px-4 py-5 text-ink-soft text-sm sm:px-8">
        <p className="py-2">{door.owner.name} keeps this network. What members write stays theirs.</p>
        <Link href="/" prefetch={false} className={`${link} gap-2`}>
          <LogoMark className="size-5" /> Lives on Trellis
        </Link>
      </div>
    </footer>
  </div>
);
