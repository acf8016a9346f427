import { Badge } from "@/ui/badge";
import type { HandoverView } from "../../handover/reads";
import { type ItemState, itemRules, itemWords } from "../policy";
import { AcceptButton } from "./accept-button";
import { DeliverDialog } from "./deliver-dialog";
import { RejectDialog } from "./reject-dialog";

const tones = {
  missing: "plain",
  delivered: "money",
  accepted: "good",
  rejected: "danger",
} as const satisfies Record<ItemState, string>;

/** What goes over, each with what shows it, and what this reader can do about it now. */
export const ItemList = ({ handover }: { handover: HandoverView }) => (
  <ol className="divide-y divide-line border-line border-y">
    {handover.items.map((item) => (
      <li key={item.id} className="flex flex-col gap-2 py-4">
        <Item handover={handover} item={item} />
      </li>
    ))}
  </ol>
);

type Item = HandoverView["items"][number];

function Item({ handover, item }: { handover: HandoverView; item: Item }) {
  const { side, state, dealId } = handover;
  const rule = itemRules[item.kind];
  const label = item.label || rule.label;
  const mayDeliver =
    side === "seller" &&
    rule.by === "seller" &&
    (state === "transferring" || (state === "cure" && item.state === "rejected"));
  const mayAnswer = side === "buyer" && state === "inspection" && item.deliveredAt !== null;
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h3 className="font-semibold">{label}</h3>
        <Badge tone={tones[item.state]}>{itemWords[item.state]}</Badge>
        {!item.required && <span className="text-ink-soft text-sm">where there is one</span>}
      </div>
      <p className="max-w-measure text-ink-soft text-sm">
        {rule.by === "trellis" ? "By Trellis. " : "By the seller. "}
        {rule.evidence}
        {!rule.reversible && " If the sale is undone, the buyer has to give it back."}
      </p>
      {item.evidence && (
        <p className="max-w-measure whitespace-pre-line">
          “{item.evidence}”{" "}
          {item.link && (
            <a
              href={item.link}
              rel="noopener noreferrer nofollow"
              target="_blank"
              className="break-all underline underline-offset-2"
            >
              {item.link}
            </a>
          )}
        </p>
      )}
      {item.state === "rejected" && item.problem && (
        <p className="max-w-measure text-berry">
          “{item.problem}” Asked for: “{item.remedy}”
        </p>
      )}
      {(mayDeliver || mayAnswer) && (
        <div className="flex flex-wrap gap-2">
          {mayDeliver && (
            <DeliverDialog
              deal={dealId}
              item={item.id}
              label={label}
              evidence={item.evidence}
              link={item.link ?? ""}
              isCure={state === "cure"}
            />
          )}
          {mayAnswer && item.state === "delivered" && (
            <AcceptButton deal={dealId} item={item.id} label={label} />
          )}
          {mayAnswer && <RejectDialog deal={dealId} item={item.id} label={label} />}
        </div>
      )}
    </>
  );
}
