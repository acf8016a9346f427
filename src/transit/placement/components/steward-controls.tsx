import type { Placed } from "../reads";
import { ReasonButton } from "./reason-button";
import { StopDialog } from "./stop-dialog";

/** Pause, let go on, stop: what keeping order means for a run. */
export function StewardControls({ network, placed }: { network: string; placed: Placed }) {
  const { id: placementId, may, mayJudge } = placed;
  const one = { network, placementId };
  if (may.pause !== true && may.stop !== true) return null;
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-start gap-3">
        {may.pause === true && <ReasonButton deed="pause" {...one} />}
        {may.resume === true && mayJudge === true && <ReasonButton deed="resume" {...one} />}
        {may.stop === true && <StopDialog {...one} mayJudge={mayJudge} />}
      </div>
      {may.resume === true && mayJudge !== true && (
        <p className="max-w-measure text-ink-soft text-sm">
          Whether it may go on is not yours to say. {mayJudge}
        </p>
      )}
    </div>
  );
}
