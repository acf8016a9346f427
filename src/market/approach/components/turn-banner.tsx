import { Banner } from "@/ui/banner";
import { DateText } from "@/ui/date-text";
import { LinkButton } from "@/ui/link-button";
import { isOver, silenceWords, stateWords, turnsOf } from "../policy";
import type { Approach } from "../reads";

/** Whose turn it is, until when, and what happens if nobody acts. */
export function TurnBanner({ approach: { state, side, due, dealId, steps } }: { approach: Approach }) {
  const note = steps.at(-1)?.note;
  if (isOver(state) || state === "accepted")
    return (
      <Banner
        tone={state === "accepted" || state === "bought" ? "good" : "info"}
        title={`${stateWords[state]}.`}
        action={
          dealId && (
            <LinkButton size="small" href={`/deals/${dealId}`}>
              Go on to the sale
            </LinkButton>
          )
        }
      >
        {note && <p>“{note}”</p>}
      </Banner>
    );
  const isMine = turnsOf[side].includes(state) || (state === "granted" && side === "buyer");
  const saysTurn = state === "offered" || state === "countered";
  return (
    <Banner
      tone={isMine ? "warn" : "info"}
      title={
        isMine ? (saysTurn ? "Your turn." : `Your turn. ${stateWords[state]}.`) : `${stateWords[state]}.`
      }
    >
      {due && (
        <p>
          Until <DateText at={due.at} look="deadline" />. {silenceWords[state]}
        </p>
      )}
    </Banner>
  );
}
