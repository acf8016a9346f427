import { Badge } from "@/ui/badge";
import { DateText } from "@/ui/date-text";
import { Fold } from "@/ui/fold";
import type { HandoverView } from "../../handover/reads";
import { ApproveButton } from "./approve-button";
import { NoticeForm } from "./notice-form";

/** What members are told, and who has approved these very words. */
export function NoticePart({ handover }: { handover: HandoverView }) {
  const { notice, side, state, dealId, publishedAt, noticeDays } = handover;
  const isOpen = state === "preparing" && side !== "operator";
  const approved = side === "buyer" ? notice.buyerApproved : notice.sellerApproved;
  const words = (
    <blockquote className="max-w-measure whitespace-pre-line border-line border-l-2 pl-4">
      {notice.body}
    </blockquote>
  );
  return (
    <div className="flex flex-col gap-4">
      {publishedAt ? <Fold line="The words that every member was sent">{words}</Fold> : words}
      <ul aria-label="Who has approved it" className="flex flex-wrap gap-2">
        <li>
          <Badge tone={notice.sellerApproved ? "good" : "plain"}>
            Seller: {notice.sellerApproved ? "approved" : "not yet"}
          </Badge>
        </li>
        <li>
          <Badge tone={notice.buyerApproved ? "good" : "plain"}>
            Buyer: {notice.buyerApproved ? "approved" : "not yet"}
          </Badge>
        </li>
        <li className="font-mono text-ink-faint text-xs leading-6" title={notice.hash}>
          {notice.hash.slice(0, 12)}
        </li>
      </ul>
      {publishedAt && (
        <p className="text-ink-soft text-sm">
          Sent to every member on <DateText at={publishedAt} look="moment" />.
        </p>
      )}
      {isOpen && (
        <div className="flex flex-wrap items-start gap-3">
          {approved ? (
            <p className="text-ink-soft">You have approved these words. The other side has the turn.</p>
          ) : (
            <ApproveButton deal={dealId} hash={notice.hash} days={noticeDays} />
          )}
          <NoticeForm deal={dealId} hash={notice.hash} body={notice.body} />
        </div>
      )}
    </div>
  );
}
