import Link from "next/link";
import { LinkButton } from "@/ui/link-button";
import type { BegunApproach } from "../begin";

type Brand = { slug: string; name: string };
type Props = {
  listingId: string;
  isSignedIn: boolean;
  brands: readonly Brand[];
  /** For whom the reader looks at it, and how that brand stands to it. */
  brand: Brand | undefined;
  near: BegunApproach | undefined;
};

/** The way nearer to a listing, or what stands in it. */
export const AccessPart = ({ listingId, brands, brand, near, isSignedIn }: Props) => (
  <section
    aria-labelledby="nearer"
    className="flex flex-col gap-4 rounded-lg border border-line bg-sheet p-5"
  >
    <h2 id="nearer" className="font-semibold font-serif text-xl">
      Come nearer
    </h2>
    {!isSignedIn && (
      <>
        <p className="text-ink-soft">
          A brand that has proven who it is sees exact figures, and may ask its owner to be let in.
        </p>
        <LinkButton href={`/sign-in?to=${encodeURIComponent(`/listings/${listingId}`)}`}>Sign in</LinkButton>
      </>
    )}
    {isSignedIn && !brand && (
      <>
        <p className="text-ink-soft">Brands buy. Yours needs its legal name and its domain proven first.</p>
        <LinkButton href="/brand/new">Make a brand</LinkButton>
      </>
    )}
    {brand && near && <Nearer {...{ listingId, brand, near }} />}
    {brands.length > 1 && (
      <p className="text-ink-soft text-sm">
        Look at it for{" "}
        {brands
          .filter(({ slug }) => slug !== brand?.slug)
          .map(({ slug, name }, place) => (
            <span key={slug}>
              {place > 0 && ", "}
              <Link
                href={`/listings/${listingId}?as=${slug}`}
                prefetch={false}
                className="inline-flex min-h-6 items-center underline underline-offset-4"
              >
                {name}
              </Link>
            </span>
          ))}
        .
      </p>
    )}
  </section>
);

function Nearer({ listingId, brand, near }: { listingId: string; brand: Brand; near: BegunApproach }) {
  if (near.approachId)
    return (
      <>
        <p className="text-ink-soft">{brand.name} has come near already.</p>
        <LinkButton href={`/brand/${brand.slug}/approaches/${near.approachId}`}>See how it stands</LinkButton>
      </>
    );
  if (near.may !== true)
    return (
      <>
        <p className="text-ink-soft">{near.may}</p>
        {near.legalName === null && (
          <LinkButton look="quiet" href={`/brand/${brand.slug}/verification`}>
            Prove who {brand.name} is
          </LinkButton>
        )}
      </>
    );
  return (
    <>
      <p className="text-ink-soft">
        You look for {brand.name}. Ask to be let in, and the owner answers within seven days. Then you read
        its name, its charter and what partners did there.
      </p>
      <LinkButton href={`/listings/${listingId}/approach?as=${brand.slug}`}>Ask to be let in</LinkButton>
    </>
  );
}
