import { formatMoney, money, share, subtract } from "@/platform/money";
import { Section } from "@/ui/section";
import { DeedButton } from "../../deal/components/deed-button";
import { ItemList } from "../../item/components/item-list";
import { itemRules } from "../../item/policy";
import { NoticePart } from "../../notice/components/notice-part";
import { SettlementPart } from "../../settlement/components/settlement-part";
import type { HandoverView } from "../reads";
import { ContestDialog } from "./contest-dialog";
import { CountPart } from "./count-part";
import { RuleDialog } from "./rule-dialog";
import { StateBanner } from "./state-banner";

/** All of a handover on the page of its deal: where it stands, what can be done now, and what it is made of. */
export function HandoverPart({ handover }: { handover: HandoverView }) {
  const { state, network } = handover;
  const isLater = !["preparing", "notice", "review"].includes(state);
  return (
    <div className="flex flex-col gap-8">
      <Section
        title="Handing over"
        sentence={`How ${network.name} goes from one to the other while the money is held.`}
      >
        <div className="flex flex-col gap-5">
          <StateBanner handover={handover} />
          <Deeds handover={handover} />
        </div>
      </Section>
      {(state === "disputed" || state === "split") && (
        <Section
          title="How to part"
          sentence="Both sign the same share and the same keeper, or an operator decides."
        >
          <SettlementPart handover={handover} />
        </Section>
      )}
      {handover.counts && (
        <Section
          title="What members do"
          sentence="Counted by us since they were told. Both sides see the same."
        >
          <CountPart handover={handover} />
        </Section>
      )}
      {(isLater || state === "notice") && (
        <Section
          title="What goes over"
          sentence="Each with what shows it. What is ours to do, we do and show."
        >
          <ItemList handover={handover} />
        </Section>
      )}
      <Section
        title="What members are told"
        sentence="The same words for every member, approved by both of you."
      >
        <NoticePart handover={handover} />
      </Section>
    </div>
  );
}

/** What this reader may do now. Every click says what it does before it is made. */
function Deeds({ handover }: { handover: HandoverView }) {
  const { side, state, dealId: deal, deal: terms, items, extended, network } = handover;
  const price = money(terms.price, terms.currency);
  const later = money(terms.holdback, terms.currency);
  const now = subtract(price, later);
  const sellers = subtract(now, share(now, terms.feeBps));
  const say = formatMoney;
  const held = `Your ${say(price)} stay held meanwhile.`;
  if (state === "review" && side === "buyer")
    return (
      <div className="flex flex-wrap gap-3">
        <DeedButton
          {...{ deal, deed: "affirm", label: "Go on…", title: "Go on at the same price?", confirm: "Go on" }}
          consequences={[
            "The seller hands over, within fourteen days.",
            held,
            "You cannot walk away for this reason later.",
          ]}
        />
        <DeedButton
          {...{
            deal,
            deed: "walk",
            label: "Walk away…",
            title: "Walk away?",
            confirm: "Walk away",
            look: "danger",
            quiet: true,
          }}
          consequences={[
            `You get ${say(price)} back, the deposit with it.`,
            `The seller keeps ${network.name}, and its members are told. It cannot be taken back.`,
          ]}
        />
      </div>
    );
  if (state === "transferring" && side === "seller") {
    const missing = items.filter(
      ({ required, kind, state }) => required && state === "missing" && itemRules[kind].by === "seller",
    ).length;
    return (
      <div>
        <DeedButton
          {...{ deal, deed: "deliver", label: "Everything is handed over…", confirm: "Hand it over" }}
          title="Hand it over to be inspected?"
          consequences={[
            "The buyer can work in the network from now on, and inspects what you have shown.",
            "The money stays held until it is accepted.",
          ]}
          locked={
            missing
              ? `${missing} ${missing === 1 ? "thing is" : "things are"} still missing below.`
              : undefined
          }
        />
      </div>
    );
  }
  if (state === "transferring" && side === "buyer")
    return (
      <div>
        <DeedButton
          {...{
            deal,
            deed: "extend",
            label: "Give the seller a week more…",
            confirm: "Give a week",
            quiet: true,
          }}
          title="Give the seller a week more?"
          consequences={["It can be given once.", held]}
          locked={extended ? "The seller has been given a week more already." : undefined}
        />
      </div>
    );
  if (state === "inspection" && side === "buyer") {
    const open = items.filter((item) => item.state === "delivered").length;
    return (
      <div>
        <DeedButton
          {...{ deal, deed: "accept", label: "Accept all of it…", confirm: "Accept and pay" }}
          title={`Accept ${network.name}?`}
          consequences={[
            `The network is yours at once, and the seller gets ${say(sellers)}.`,
            later.minor
              ? `${say(later)} are kept back for thirty days, and paid by how many active members stay.`
              : "Nothing is kept back.",
            ...(open ? [`${open} things that you have not answered count as agreed.`] : []),
            "It cannot be taken back.",
          ]}
        />
      </div>
    );
  }
  if (state === "cure" && side === "seller")
    return (
      <div className="flex flex-wrap items-center gap-3">
        <p className="max-w-measure">Make it right below, or say that it is as agreed.</p>
        <ContestDialog deal={deal} />
      </div>
    );
  if (state === "disputed" && side === "operator")
    return (
      <div className="flex flex-wrap gap-3">
        <RuleDialog deal={deal} ruling="release" />
        <RuleDialog deal={deal} ruling="refund" />
      </div>
    );
  return null;
}
