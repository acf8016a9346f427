import type { Metadata } from "next";
import type { ReactNode } from "react";
import { BrandFrame } from "@/identity/brand/components/brand-frame";
import { brandOf } from "./brand";

type Props = { children: ReactNode; params: Promise<{ brand: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name } = await brandOf((await params).brand);
  return { title: { default: name, template: `%s · ${name}` }, robots: { index: false } };
}

export default async function BrandLayout({ children, params }: Props) {
  return <BrandFrame brand={await brandOf((await params).brand)}>{children}</BrandFrame>;
}
