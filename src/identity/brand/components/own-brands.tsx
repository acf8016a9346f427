import Link from "next/link";
import { Avatar } from "@/ui/avatar";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import type { BrandRole } from "../policy";

type Own = { slug: string; name: string; tagline: string; logoId: string | null; role: BrandRole };

/** The brands that a person acts for. */
export const OwnBrands = ({ brands }: { brands: Own[] }) =>
  brands.length === 0 ? (
    <EmptyState
      title="You act for no brand yet"
      action={<LinkButton href="/brand/new">Make a brand</LinkButton>}
    >
      A brand can own networks, and several people can act for it. Somebody else’s brand you join by
      invitation.
    </EmptyState>
  ) : (
    <div className="flex flex-col items-start gap-4">
      <ul className="w-full divide-y divide-line rounded-lg border border-line bg-sheet">
        {brands.map(({ slug, name, tagline, logoId, role }) => (
          <li key={slug} className="relative flex items-center gap-3 px-4 py-3 hover:bg-well">
            <Avatar name={name} picture={logoId && `/media/${logoId}`} square />
            <p className="min-w-0">
              <Link
                href={`/brand/${slug}`}
                prefetch={false}
                className="font-semibold underline-offset-4 after:absolute after:inset-0 hover:underline"
              >
                {name}
              </Link>
              <span className="block text-ink-soft text-sm">
                {role === "owner"
                  ? "You own it"
                  : `You are ${role === "analyst" ? "an analyst" : "a manager"}`}
                {tagline && ` · ${tagline}`}
              </span>
            </p>
          </li>
        ))}
      </ul>
      <LinkButton href="/brand/new" look="quiet">
        Make another brand
      </LinkButton>
    </div>
  );
