import type { Metadata } from "next";
import type { ReactNode } from "react";
import { BrandFrame } from "@/identity/brand/components/brand-frame";
import { api, forTitle } from "@/trpc/server";
import { ReaderZone } from "@/ui/reader-zone";
import { brandOf } from "./brand";

type Props = { children: ReactNode; params: Promise<{ brand: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const brand = await forTitle(brandOf((await params).brand));
  if (!brand) return {};
  const { name } = brand;
  return { title: { default: name, template: `%s · ${name}` }, robots: { index: false } };
}

export default async function BrandLayout({ children, params }: Props) {
  const [brand, me] = await Promise.all([brandOf((await params).brand), api.identity.person.me()]);
  return (
    <ReaderZone zone={me?.timeZone}>
      <BrandFrame brand={brand} me={me}>
        {children}
      </BrandFrame>
    </ReaderZone>
  );
}
