import { DateText } from "@/ui/date-text";
import { KeepFresh } from "@/ui/keep-fresh";
import { ProgressBar } from "@/ui/progress-bar";
import type { HandoverView } from "../reads";

const people = (count: number) => (count === 1 ? "One member" : `${count || "No"} members`);
const voteWords = {
  open: "The members’ vote that the charter asks for is under way; how it goes is known when it ends.",
  passed: "The members’ vote that the charter asks for has passed.",
  failed: "The members’ vote that the charter asks for has not passed.",
};

/** How many have left or objected since members were told, and how many more may: both sides see the same. */
export function CountPart({ handover: { counts, noticeEnds, state } }: { handover: HandoverView }) {
  if (!counts) return null;
  const { exits, objections, active, vote, tooMany, left } = counts;
  const gone = exits + objections;
  const most = gone + left;
  return (
    <div className="flex max-w-measure flex-col gap-3">
      {state === "notice" && <KeepFresh seconds={30} />}
      <ProgressBar
        label="Left or objected"
        done={Math.min(gone, most)}
        of={Math.max(most, 1)}
        sentence={`${gone} of ${active} active members`}
      />
      <p className="text-ink-soft text-sm">
        {people(exits)} left, {people(objections).toLowerCase()} objected.{" "}
        {tooMany && "That is more than a tenth of the active members. "}
        {!tooMany &&
          state === "notice" &&
          `${left === 0 ? "One" : left + 1} more, and the sale stops for the buyer to decide. `}
        {vote !== "none" && voteWords[vote]}
      </p>
      {noticeEnds && state === "notice" && (
        <p className="text-ink-soft text-sm">
          Members have until <DateText at={noticeEnds} look="deadline" />.
        </p>
      )}
    </div>
  );
}
