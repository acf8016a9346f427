import type { Metadata } from "next";
import { ProfileForm } from "@/identity/brand/components/profile-form";
import { PageHeader } from "@/ui/page-header";
import { brandOf } from "../brand";

export const metadata: Metadata = { title: "Profile" };

export default async function ProfilePage({ params }: { params: Promise<{ brand: string }> }) {
  const { brand } = await params;
  const { name, tagline, about, website, colour, mayEdit } = await brandOf(brand);
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader title="Profile" sentence="Everybody may read it, at the brand’s public page." />
      <ProfileForm
        brand={brand}
        profile={{ name, tagline, about, website, colour }}
        locked={mayEdit === true ? undefined : mayEdit}
      />
    </main>
  );
}
