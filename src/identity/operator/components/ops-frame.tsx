import Link from "next/link";
import type { ReactNode } from "react";
import { Logo } from "@/ui/logo";
import { OwnCorner } from "../../person/components/own-corner";
import { OpsNav } from "./ops-nav";

type Props = {
  waiting: Record<string, number>;
  me: { name: string; email: string } | null;
  children: ReactNode;
};

/** Where Trellis itself is looked after: its parts, and how much waits in each. */
export const OpsFrame = ({ waiting, me, children }: Props) => (
  <div className="mx-auto max-w-page px-4 pb-24 sm:px-8">
    <header className="flex min-h-16 items-center justify-between gap-4 border-line border-b">
      <Link href="/" prefetch={false} className="inline-flex min-h-11 items-center">
        <Logo />
      </Link>
      <OwnCorner me={me} />
    </header>
    <div className="gap-12 lg:grid lg:grid-cols-[13rem_minmax(0,1fr)]">
      <div className="py-6 lg:py-10">
        <p className="mb-4 px-1 font-semibold leading-tight">
          Trellis
          <span className="block font-normal text-ink-soft text-sm">The operator’s desk</span>
        </p>
        <OpsNav waiting={waiting} />
      </div>
      <div className="min-w-0 lg:py-10">{children}</div>
    </div>
  </div>
);
