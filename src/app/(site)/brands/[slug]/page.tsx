import type { Metadata } from "next";
import { cache } from "react";
import { BrandFace } from "@/identity/brand/components/brand-face";
import { NetworkGrid } from "@/networks/network/components/network-grid";
import { api, forPage } from "@/trpc/server";

type Props = { params: Promise<{ slug: string }> };

const brandAt = cache((slug: string) => forPage(api.identity.brand.show({ slug })));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name, tagline } = await brandAt((await params).slug);
  return { title: name, description: tagline || `${name} on Trellis.` };
}

export default async function BrandPage({ params }: Props) {
  const { slug } = await params;
  const [brand, networks] = await Promise.all([brandAt(slug), api.networks.network.ofBrand({ brand: slug })]);
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-page px-4 py-10 sm:px-8 sm:py-16">
      <BrandFace brand={brand} />
      {networks.length > 0 && (
        <section aria-labelledby="keeps" className="mt-14 border-line border-t pt-10">
          <h2 id="keeps" className="mb-8 font-semibold font-serif text-2xl">
            Networks that {brand.name} keeps
          </h2>
          <NetworkGrid networks={networks} />
        </section>
      )}
    </main>
  );
}
