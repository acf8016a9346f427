import { formatMoney, money } from "@/platform/money";
import type { DiligenceRow } from "../../diligence/reads";
import type { FindingRow } from "../../finding/reads";
import type { DealView } from "../reads";
import { BreachDialog } from "./breach-dialog";
import { DaysDialog } from "./days-dialog";
import { DeedButton } from "./deed-button";
import { LeaveDialog } from "./leave-dialog";
import { RepriceDialog } from "./reprice-dialog";

type Props = { deal: DealView; items: DiligenceRow[]; findings: FindingRow[] };

/** What this reader may do now. Every click says what it does before it is made. */
export function DealDeeds({ deal, items, findings }: Props) {
  const deeds = deedsOf({ deal, items, findings });
  return deeds && <div className="flex flex-wrap items-start gap-3">{deeds}</div>;
}

function deedsOf({ deal: row, items, findings }: Props) {
  const { id: deal, state, side, network, buyer } = row;
  const say = (minor: number) => formatMoney(money(minor, row.currency));
  if (side === "operator")
    return ["exclusive", "diligence", "repricing", "agreement", "awaiting_funds"].includes(state) ? (
      <BreachDialog deal={deal} />
    ) : null;
  if (state === "exclusive" && side === "seller")
    return (
      <DeedButton
        {...{ deal, deed: "waive", label: "Do without a deposit…", confirm: "Do without", quiet: true }}
        title="Do without a deposit?"
        consequences={[
          `${buyer.name} may look closely at once, for ${row.diligenceDays} days.`,
          "If the sale comes to nothing by the buyer's fault, nothing stays with you.",
        ]}
      />
    );
  if (state === "exclusive")
    return (
      <DeedButton
        {...{ deal, deed: "leave", label: "Leave…", confirm: "Leave", look: "danger", quiet: true }}
        title="Leave this sale?"
        consequences={[
          `${network.name} is for sale again, for everybody.`,
          "Nothing is owed. Your record shows that you left.",
        ]}
      />
    );
  if (state === "diligence" && side === "buyer") {
    const open = items.filter((item) => item.required && item.state === "open").length;
    return (
      <>
        <DeedButton
          {...{ deal, deed: "pass", label: "I have seen enough…", confirm: "Go on to sign" }}
          title="Go on to the agreement?"
          consequences={[
            `It is written for ${say(row.price)}, from the terms and from what was found.`,
            "After that another price cannot be asked for, and whoever backs out breaks her word.",
          ]}
          locked={
            open === 0
              ? undefined
              : `${open} ${open === 1 ? "thing was" : "things were"} neither looked at nor let go.`
          }
        />
        {!row.repricedAt && findings.length > 0 && (
          <RepriceDialog deal={deal} price={row.price} currency={row.currency} findings={findings} />
        )}
        {!row.extendedAt && <DaysDialog deal={deal} />}
        <LeaveDialog deal={deal} deed="walk" />
      </>
    );
  }
  if (state === "diligence")
    return row.extensionDays && !row.extendedAt ? (
      <DeedButton
        {...{ deal, deed: "giveDays", amount: row.extensionDays, confirm: "Give them", quiet: true }}
        label={`Give ${row.extensionDays} more days…`}
        title={`Give the buyer ${row.extensionDays} more days to look?`}
        consequences={["More days can be given once.", "Nobody else can buy it meanwhile."]}
      />
    ) : null;
  if (state === "repricing" && side === "seller" && row.newPrice !== null)
    return (
      <>
        <DeedButton
          {...{ deal, deed: "agreePrice", amount: row.newPrice, confirm: "Agree" }}
          label={`Agree to ${say(row.newPrice)}…`}
          title={`Agree to ${say(row.newPrice)}?`}
          consequences={[
            `The price is ${say(row.newPrice)} from now on, instead of ${say(row.price)}.`,
            "Another price cannot be asked for after this one.",
          ]}
        />
        <DeedButton
          {...{ deal, deed: "refusePrice", label: "Keep to the price…", confirm: "Keep to it", quiet: true }}
          title={`Keep to ${say(row.price)}?`}
          consequences={["The buyer can go on at that price, or walk away and get the deposit back."]}
        />
      </>
    );
  if (state === "repricing") return <LeaveDialog deal={deal} deed="walk" />;
  if (state === "agreement" || state === "awaiting_funds")
    return <LeaveDialog deal={deal} deed="backOut" side={side} />;
  return null;
}
