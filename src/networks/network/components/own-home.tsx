import { OwnBrands } from "@/identity/brand/components/own-brands";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";
import { type OwnNetwork, OwnNetworks } from "./own-networks";

type Props = { networks: OwnNetwork[]; brands: Parameters<typeof OwnBrands>[0]["brands"] };

/** The front page of somebody signed in: where she belongs and whom she acts for, each one step away. */
export const OwnHome = ({ networks, brands }: Props) => (
  <div className="flex flex-col gap-12 pt-6 pb-14 sm:pt-10">
    <div>
      <PageHeader
        title="Your networks"
        actions={
          <>
            <LinkButton href="/found">Found a network</LinkButton>
            <LinkButton href="/networks" look="quiet">
              Find one
            </LinkButton>
          </>
        }
      />
      {networks.length > 0 ? (
        <OwnNetworks networks={networks} />
      ) : (
        <EmptyState title="You are in no network yet">
          Those below show who they are before they ask anything of you. Or found one of your own: it takes
          ten minutes, and the draft is kept.
        </EmptyState>
      )}
    </div>
    <Section title="Your brands">
      <OwnBrands brands={brands} />
    </Section>
  </div>
);
