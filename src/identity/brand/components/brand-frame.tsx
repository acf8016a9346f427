import Link from "next/link";
import type { ReactNode } from "react";
import { Avatar } from "@/ui/avatar";
import { Logo } from "@/ui/logo";
import { OwnCorner } from "../../person/components/own-corner";
import { BrandNav } from "./brand-nav";

type Frame = { slug: string; name: string; tagline: string; logoId: string | null };

const link = "inline-flex min-h-11 items-center underline-offset-4 hover:text-ink hover:underline";

type Props = { brand: Frame; me: { name: string; email: string } | null; children: ReactNode };

/** Where people act for a brand: which one it is, its parts, and what everybody else sees of it. */
export const BrandFrame = ({ brand, me, children }: Props) => (
  <div className="mx-auto max-w-page px-4 pb-24 sm:px-8">
    <header className="flex min-h-16 items-center justify-between gap-4 border-line border-b">
      <Link href="/" prefetch={false} className="inline-flex min-h-11 items-center">
        <Logo />
      </Link>
      <nav aria-label="Elsewhere" className="flex items-center gap-5 text-ink-soft text-sm">
        <Link href={`/brands/${brand.slug}`} prefetch={false} className={link}>
          Public page
        </Link>
        <OwnCorner me={me} />
      </nav>
    </header>
    <p className="flex items-center gap-3 py-6">
      <Avatar name={brand.name} picture={brand.logoId && `/media/${brand.logoId}`} size="large" square />
      <span className="min-w-0">
        <span className="block font-semibold font-serif text-xl leading-tight">{brand.name}</span>
        {brand.tagline && <span className="block text-ink-soft">{brand.tagline}</span>}
      </span>
    </p>
    <BrandNav brand={brand.slug} />
    <div className="pt-8">{children}</div>
  </div>
);
