import type { Metadata } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { OwnCorner } from "@/identity/person/components/own-corner";
import { api } from "@/trpc/server";
import { Logo } from "@/ui/logo";
import { ReaderZone } from "@/ui/reader-zone";

export const metadata: Metadata = { robots: { index: false } };

/** One house for both sides of a sale: the seller is still in it after the network has changed hands. */
export default async function DealLayout({ children }: { children: ReactNode }) {
  const me = await api.identity.person.me();
  return (
    <ReaderZone zone={me?.timeZone}>
      <div className="mx-auto max-w-page px-4 pb-24 sm:px-8">
        <header className="flex min-h-16 items-center justify-between gap-4 border-line border-b">
          <Link href="/" prefetch={false} className="inline-flex min-h-11 items-center">
            <Logo />
          </Link>
          <OwnCorner me={me} />
        </header>
        <div className="py-6 lg:py-10">{children}</div>
      </div>
    </ReaderZone>
  );
}
