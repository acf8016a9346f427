import { redirect } from "next/navigation";
import { factsOf } from "@/networks/landing/components/facts-of";
import { LandingView } from "@/networks/landing/components/landing-view";
import { StepLink } from "@/networks/landing/components/step-link";
import { PolicyText } from "@/networks/partner-policy/components/policy-text";
import { doorOf } from "../door";

type Props = { params: Promise<{ network: string }>; searchParams: Promise<{ front?: string }> };

export default async function LandingPage({ params, searchParams }: Props) {
  const { network } = await params;
  const door = await doorOf(network);
  // Whoever lives here goes straight in, unless she asks for what strangers read.
  if (door.isInside && (await searchParams).front === undefined) redirect(`/n/${network}/feed`);
  const { slug, own, isOwner, join, placesLeft, blocks } = door;
  const [hero] = blocks;
  const action = hero?.kind === "hero" ? hero.action : "Join";
  const step = <StepLink {...{ slug, isOwner, join, placesLeft, action }} state={own?.state ?? null} />;
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-page px-4 pt-4 sm:px-8 sm:pt-8">
      <LandingView
        blocks={blocks}
        facts={factsOf(door)}
        partners={door.charter && <PolicyText policy={door.charter.partners} />}
        action={step}
      />
      {blocks.length > 1 && (
        <div className="border-line border-t py-12">
          <p className="mb-5 font-brand font-semibold text-2xl">{door.purpose}</p>
          {step}
        </div>
      )}
      {!door.sees && (
        <p className="max-w-measure text-ink-soft">
          The rest of {door.name} is for its members. What you see here is its name, its purpose and its door.
        </p>
      )}
    </main>
  );
}
