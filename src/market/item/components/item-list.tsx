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
export function ItemList({ handover }: { handover: HandoverView }) {
  const { items } = handover;
  const isAbsent = (item: Item) => !item.required && item.state === "missing" && !mayDeliver(handover, item);
  const absent = items.filter(isAbsent);
  return (
    <div className="flex flex-col gap-4">
      <ol className="divide-y divide-line border-line border-y">
        {items
          .filter((item) => !isAbsent(item))
          .map((item) => (
            <li key={item.id} className="flex flex-col gap-2 py-4">
              <Item handover={handover} item={item} />
            </li>
          ))}
      </ol>
      {absent.length > 0 && (
        <p className="max-w-measure text-ink-soft text-sm">
          Nothing so far of what goes over where there is any: {absent.map(labelOf).join(" · ")}.
        </p>
      )}
    </div>
  );
}

type Item = HandoverView["items"][number];

const labelOf = ({ kind, label }: Item) => label || itemRules[kind].label;

const mayDeliver = ({ side, state }: HandoverView, item: Item) =>
  side === "seller" &&
  itemRules[item.kind].by === "seller" &&
  (state === "transferring" || (state === "cure" && item.state === "rejected"));

function Item({ handover, item }: { handover: HandoverView; item: Item }) {
  const { side, state, dealId } = handover;
  const rule = itemRules[item.kind];
  const label = labelOf(item);
  const isToDeliver = mayDeliver(handover, item);
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
      {(isToDeliver || mayAnswer) && (
        <div className="flex flex-wrap gap-2">
          {isToDeliver && (
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
