import Link from "next/link";
import type { ReactNode } from "react";
import { OwnCorner } from "@/identity/person/components/own-corner";
import { api } from "@/trpc/server";
import { LinkButton } from "@/ui/link-button";
import { Logo, LogoMark } from "@/ui/logo";
import { ReaderZone } from "@/ui/reader-zone";

const link = "inline-flex min-h-11 items-center underline-offset-4 hover:text-ink hover:underline";

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const me = await api.identity.person.me();
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="mx-auto flex w-full max-w-page flex-wrap items-center justify-between gap-x-6 px-4 py-3 sm:px-8">
        <Link href="/" prefetch={false} className="inline-flex min-h-11 items-center">
          <Logo />
        </Link>
        <nav aria-label="Trellis" className="flex items-center gap-x-5 text-ink-soft sm:gap-x-7">
          <Link href="/networks" prefetch={false} className={link}>
            Networks
          </Link>
          <Link href="/listings" prefetch={false} className={link}>
            For sale
          </Link>
          {!me && (
            <LinkButton href="/found" size="small" className="max-sm:hidden">
              Found a network
            </LinkButton>
          )}
          <OwnCorner me={me} />
        </nav>
      </header>
      <div className="flex-1">
        <ReaderZone zone={me?.timeZone}>{children}</ReaderZone>
      </div>
      <footer className="mt-20 border-line border-t bg-sheet">
        <div className="mx-auto flex w-full max-w-page flex-wrap items-start justify-between gap-x-12 gap-y-6 px-4 py-10 text-ink-soft sm:px-8">
          <p className="flex max-w-md gap-4 text-sm">
            <LogoMark className="size-8 shrink-0" />
            Trellis hosts small social networks and the trade between them. No feed without an end, no
            advertiser in the room unasked, and every member may leave with her words.
          </p>
          <nav aria-label="More" className="flex flex-wrap gap-x-6 text-sm">
            <Link href="/networks" prefetch={false} className={link}>
              Find a network
            </Link>
            <Link href="/found" prefetch={false} className={link}>
              Found one
            </Link>
            <Link href="/listings" prefetch={false} className={link}>
              Buy one
            </Link>
            <Link href="/verify" prefetch={false} className={link}>
              Check figures
            </Link>
          </nav>
        </div>
      </footer>
    </div>
  );
}
