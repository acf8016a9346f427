import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { RequestForm } from "@/market/approach/components/request-form";
import { api, forPage } from "@/trpc/server";
import { PageHeader } from "@/ui/page-header";

export const metadata: Metadata = { title: "Ask to be let in", robots: { index: false } };

type Props = { params: Promise<{ listing: string }>; searchParams: Promise<{ as?: string | string[] }> };

export default async function RequestPage({ params, searchParams }: Props) {
  const [{ listing: listingId }, { as }] = await Promise.all([params, searchParams]);
  const brand = typeof as === "string" ? as : "";
  const begun = await forPage(api.market.approach.begin({ brand, listingId }));
  if (begun.approachId) redirect(`/brand/${brand}/approaches/${begun.approachId}`);
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-page px-4 pt-10 sm:px-8 sm:pt-16">
      <PageHeader
        title="Ask to be let in"
        sentence="The owner reads who you are and decides within seven days. Nothing is owed, and nothing is bought."
        breadcrumb={[
          { href: "/listings", label: "Networks for sale" },
          { href: `/listings/${listingId}?as=${brand}`, label: "This one" },
        ]}
      />
      <RequestForm brand={brand} begun={begun} />
    </main>
  );
}
