import { OfferCard } from "@/transit/offer/components/offer-card";
import { OfferForm } from "@/transit/offer/components/offer-form";
import { newOffer, writeOffer } from "@/transit/offer/components/offer-values";
import { PauseButton } from "@/transit/offer/components/pause-button";
import { ReliabilityList } from "@/transit/placement/components/reliability-list";
import { OwnerOnly } from "@/transit/rate-card/components/owner-only";
import { RateCardForm } from "@/transit/rate-card/components/rate-card-form";
import { api } from "@/trpc/server";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";
import { deskOf, deskTitle } from "../desk";

export const generateMetadata = deskTitle("Rate card");

type Props = { params: Promise<{ network: string }>; searchParams: Promise<{ offer?: string }> };

export default async function RateCardPage({ params, searchParams }: Props) {
  const [{ network }, { offer: wanted }] = await Promise.all([params, searchParams]);
  const { isOwner } = await deskOf(network);
  const card = isOwner ? await api.transit.rateCard.get({ network }) : null;
  const chosen = card?.offers.find(({ id }) => id === wanted);
  const here = `/network/${network}/rate-card`;
  return (
    <main id="main" tabIndex={-1} className="flex flex-col gap-10">
      <div className="-mb-10">
        <PageHeader
          title="Rate card"
          sentence="What brands can ask for, and what it costs. Everybody may read it; you say yes or no to each proposal."
          actions={card && !wanted && <LinkButton href={`${here}?offer=new`}>Add an offer</LinkButton>}
        />
      </div>
      {!card && <OwnerOnly />}
      {card && (wanted === "new" || chosen) && (
        <Section
          title={chosen ? `Change “${chosen.title}”` : "A new offer"}
          sentence={
            chosen && "What is agreed keeps its price. The change holds for what is proposed from now on."
          }
        >
          <OfferForm
            key={wanted}
            network={network}
            currency={card.currency}
            offerId={chosen?.id ?? null}
            first={chosen ? writeOffer(chosen) : newOffer}
          />
        </Section>
      )}
      {card && wanted !== "new" && !chosen && (
        <>
          {card.offers.length === 0 ? (
            <EmptyState
              title="Nothing is on your card yet"
              action={<LinkButton href={`${here}?offer=new`}>Put the first offer on it</LinkButton>}
            >
              Begin with one thing that your members would not mind: a pinned post of three days, one at a
              time, at a price that you would pay yourself.
            </EmptyState>
          ) : (
            <ul className="flex flex-col gap-4">
              {card.offers.map((offer) => (
                <li key={offer.id}>
                  <OfferCard offer={offer}>
                    <LinkButton look="quiet" size="small" href={`${here}?offer=${offer.id}`}>
                      Change<span className="sr-only"> “{offer.title}”</span>
                    </LinkButton>
                    <PauseButton
                      network={network}
                      offerId={offer.id}
                      title={offer.title}
                      paused={offer.pausedAt !== null}
                    />
                  </OfferCard>
                </li>
              ))}
            </ul>
          )}
          <Section title="For the whole card">
            <RateCardForm
              network={network}
              currency={card.currency}
              quietDays={card.quietDays}
              fixed={card.offers.length > 0}
            />
          </Section>
          <Section
            title="What brands read beside it"
            sentence="Counted by us from what happened. It stands on your public profile and wherever brands look for networks."
          >
            <ReliabilityList reliability={card.reliability} />
          </Section>
        </>
      )}
    </main>
  );
}
