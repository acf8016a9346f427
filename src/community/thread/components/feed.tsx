import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { PartnerSlot } from "../../partner-item/components/partner-slot";
import { placeInFeed } from "../../partner-item/policy";
import type { PartnerView } from "../../partner-item/reads";
import type { ThreadCard } from "../reads";
import { OrderSwitch } from "./order-switch";
import { ReadAllButton } from "./read-all-button";
import { ThreadRows } from "./thread-rows";

type Props = {
  network: string;
  cards: ThreadCard[];
  /** What a partner paid for: at the fifth place, or nowhere. It is never weighed against what people said. */
  partner: PartnerView | null;
  newest: boolean;
  canSpeak: boolean;
  /** When the cards were fetched. */
  asOf: string;
};

/** What is new since this member was here, then the rest; and then it ends, and says so. */
export function Feed({ network, cards, partner, newest, canSpeak, asOf }: Props) {
  if (cards.length === 0) return <NothingYet network={network} canSpeak={canSpeak} />;
  const fresh = newest ? [] : cards.filter((card) => card.unread > 0);
  const rest = newest ? cards : cards.filter((card) => card.unread === 0);
  const before = placeInFeed - 1;
  const slot = (shown: ThreadCard[], above: number) =>
    partner && cards.length >= before && before > above && before <= above + shown.length
      ? { after: before - above, what: <PartnerSlot network={network} item={partner} /> }
      : undefined;
  return (
    <>
      <OrderSwitch network={network} newest={newest} />
      {fresh.length > 0 && (
        <section aria-labelledby="fresh" className="mt-6">
          <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <h2 id="fresh" className="font-semibold font-serif text-xl">
              New since you were here
            </h2>
            {fresh.length > 1 && canSpeak && <ReadAllButton network={network} asOf={asOf} />}
          </div>
          <ThreadRows network={network} cards={fresh} between={slot(fresh, 0)} />
        </section>
      )}
      {rest.length > 0 && (
        <section aria-labelledby="rest" className="mt-8">
          <h2 id="rest" className="mb-3 font-semibold font-serif text-xl">
            {newest ? "Newest first" : fresh.length > 0 ? "Before that" : "Nothing new: what was said lately"}
          </h2>
          <ThreadRows network={network} cards={rest} between={slot(rest, fresh.length)} />
        </section>
      )}
      <p className="mt-10 text-center font-serif text-ink-soft text-lg">You are all caught up.</p>
      <p className="mt-1 text-center text-ink-faint text-sm">
        Older threads are in{" "}
        <a href={`/n/${network}/s`} className="underline underline-offset-4 hover:text-ink">
          their spaces
        </a>
        .
      </p>
    </>
  );
}

const NothingYet = ({ network, canSpeak }: { network: string; canSpeak: boolean }) => (
  <EmptyState
    title="Nobody has said anything yet"
    action={canSpeak && <LinkButton href={`/n/${network}/new`}>Start the first thread</LinkButton>}
    example={
      <p className="font-brand text-lg">
        “Hello, I am new here. This is what I am working on, and this is where I am stuck.”
      </p>
    }
  >
    Here you will find what is new since your last visit, and why each thing is shown. A first thread can be a
    question, a picture of what is on your table, or a hello.
  </EmptyState>
);
