import Link from "next/link";
import type { ReactNode } from "react";
import { OwnCorner } from "@/identity/person/components/own-corner";
import { Avatar } from "@/ui/avatar";
import { Logo } from "@/ui/logo";
import { DeskNav } from "./desk-nav";

type Frame = {
  slug: string;
  name: string;
  logoId: string | null;
  waiting: number;
  appeals: number;
  mayKeepGate: boolean;
  maySteward: boolean;
  isOwner: boolean;
};

type Props = { desk: Frame; me: { name: string; email: string } | null; children: ReactNode };

/** The room behind the counter: which network this is, what can be done for it, and the way back into it. */
export const DeskFrame = ({ desk, me, children }: Props) => (
  <div className="mx-auto max-w-page px-4 pb-24 sm:px-8">
    <header className="flex min-h-16 items-center justify-between gap-4 border-line border-b">
      <Link href="/" prefetch={false} className="inline-flex min-h-11 items-center">
        <Logo />
      </Link>
      <div className="flex min-w-0 items-center gap-4 sm:gap-6">
        <Link
          href={`/n/${desk.slug}`}
          prefetch={false}
          className="inline-flex min-h-11 min-w-0 items-center gap-2 text-ink-soft text-sm underline-offset-4 hover:text-ink hover:underline"
        >
          <span className="max-sm:sr-only">Go into {desk.name}</span>
          <span aria-hidden className="sm:hidden">
            Go in
          </span>
        </Link>
        <OwnCorner me={me} />
      </div>
    </header>
    <div className="gap-12 lg:grid lg:grid-cols-[13rem_minmax(0,1fr)]">
      <div className="py-6 lg:py-10">
        <p className="mb-4 flex items-center gap-3 px-1 font-semibold">
          <Avatar name={desk.name} picture={desk.logoId && `/media/${desk.logoId}`} square />
          <span className="min-w-0 leading-tight">
            {desk.name}
            <span className="block font-normal text-ink-soft text-sm">The desk</span>
          </span>
        </p>
        <DeskNav
          slug={desk.slug}
          waiting={desk.waiting + desk.appeals}
          mayKeepGate={desk.mayKeepGate}
          maySteward={desk.maySteward}
          isOwner={desk.isOwner}
        />
      </div>
      <div className="min-w-0 lg:py-10">{children}</div>
    </div>
  </div>
);
