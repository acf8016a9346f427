import { DeclareForm } from "@/identity/brand/components/declare-form";
import { ProfileForm } from "@/identity/brand/components/profile-form";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";
import { brandOf, brandTitle } from "../brand";

export const generateMetadata = brandTitle("Profile");

export default async function ProfilePage({ params }: { params: Promise<{ brand: string }> }) {
  const { brand } = await params;
  const { name, tagline, about, website, colour, logoId, values, categories, practices, mayEdit } =
    await brandOf(brand);
  const locked = mayEdit === true ? undefined : mayEdit;
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader title="Profile" sentence="Everybody may read it, at the brand’s public page." />
      <ProfileForm
        brand={brand}
        profile={{ name, tagline, about, website, colour, logoId }}
        locked={locked}
      />
      <Section
        title="What you stand for"
        sentence="Networks that let partners in measure a proposal by this, before anybody there reads it."
        className="mt-12"
      >
        <DeclareForm brand={brand} declared={{ values, categories, practices }} locked={locked} />
      </Section>
    </main>
  );
}
