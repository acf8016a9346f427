import { Banner } from "@/ui/banner";
import { DateText } from "@/ui/date-text";
import { LinkButton } from "@/ui/link-button";
import { standingWords } from "../policy";
import type { OwnListing } from "../reads";

/** Where a listing stands, and what happens next by itself. */
export function ListingStanding({ listing: { id, state, staleAt, note } }: { listing: OwnListing }) {
  const { title, next } = standingWords[state];
  return (
    <Banner
      tone={state === "live" ? "good" : state === "suspended" ? "danger" : "info"}
      title={title}
      action={
        state === "live" && (
          <LinkButton size="small" look="quiet" href={`/listings/${id}`}>
            As everybody sees it
          </LinkButton>
        )
      }
    >
      {note && <p>“{note}”</p>}
      <p>
        {next}
        {state === "live" && staleAt && (
          <>
            {" "}
            Its figures are shown until <DateText at={staleAt} look="day" />; then it pauses, until you have
            them counted anew.
          </>
        )}
      </p>
    </Banner>
  );
}
