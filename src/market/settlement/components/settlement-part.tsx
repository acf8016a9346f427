import type { HandoverView } from "../../handover/reads";
import { settlementWords } from "../policy";
import { AgreeButton } from "./agree-button";
import { OfferDialog } from "./offer-dialog";

/** What lies on the table between two who do not agree. */
export function SettlementPart({ handover }: { handover: HandoverView }) {
  const { offered, side, dealId, state } = handover;
  const isOpen = state === "disputed" && side !== "operator";
  return (
    <div className="flex flex-col gap-3">
      {offered ? (
        <p className="max-w-measure">
          <span className="font-semibold">The {offered.by} offers: </span>
          {settlementWords(offered.sellerShareBps, offered.keeper)}
        </p>
      ) : (
        <p className="max-w-measure text-ink-soft">Nobody has offered anything yet.</p>
      )}
      {isOpen && (
        <div className="flex flex-wrap items-start gap-3">
          {offered && offered.by !== side && <AgreeButton deal={dealId} offered={offered} />}
          <OfferDialog deal={dealId} />
        </div>
      )}
    </div>
  );
}
