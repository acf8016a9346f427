import { Banner } from "@/ui/banner";
import { DateText } from "@/ui/date-text";
import { LinkButton } from "@/ui/link-button";
import { isOver, silenceWords, stateWords } from "../policy";
import type { Proposal } from "../reads";

/** Whose turn it is, until when, and what happens if nobody acts. */
export function TurnBanner({ proposal }: { proposal: Proposal }) {
  const { state, due, reasons, side, placementId, brand, network } = proposal;
  const desk = side === "brand" ? `/brand/${brand.slug}` : `/network/${network.slug}`;
  if (isOver(state)) {
    return (
      <Banner
        tone={state === "agreed" ? "good" : "info"}
        title={`${stateWords[state]}.`}
        action={
          placementId && (
            <LinkButton size="small" href={`${desk}/placements/${placementId}`}>
              See what comes next
            </LinkButton>
          )
        }
      >
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
      </Banner>
    );
  }
  const isMine = (state === "submitted" && side === "owner") || (state === "countered" && side === "brand");
  return (
    <Banner tone={isMine ? "warn" : "info"} title={isMine ? "Your turn." : `${stateWords[state]}.`}>
      {due && (
        <>
          Until <DateText at={due.at} look="deadline" />. {silenceWords[state]}
        </>
      )}
    </Banner>
  );
}
