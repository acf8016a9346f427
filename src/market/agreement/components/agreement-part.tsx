import { SignInAnewForm } from "@/identity/sign-in/components/sign-in-anew-form";
import { Badge } from "@/ui/badge";
import { DateText } from "@/ui/date-text";
import { Fold } from "@/ui/fold";
import { LinkButton } from "@/ui/link-button";
import type { DealView } from "../../deal/reads";
import { partsOfAgreement } from "../policy";
import type { AgreementView } from "../reads";
import { SignForm } from "./sign-form";

const sides = { seller: "Seller", buyer: "Buyer" } as const;

/** The words that both sign, who has, and the place to sign. */
export function AgreementPart({ deal, agreement }: { deal: DealView; agreement: AgreementView }) {
  const { body, hash, signed } = agreement;
  const mine = signed.find(({ side }) => side === deal.side);
  const words = (
    <div className="flex max-w-measure flex-col gap-5 rounded-lg border border-line bg-sheet p-5">
      {partsOfAgreement(body).map(({ title, lines }) => (
        <section key={title}>
          <h3 className="font-semibold">{title}</h3>
          {lines.map((line) => (
            <p key={line} className="mt-1">
              {line}
            </p>
          ))}
        </section>
      ))}
      <p className="break-all text-ink-faint text-xs">Fingerprint {hash}</p>
    </div>
  );
  return (
    <div className="flex flex-col gap-6">
      {signed.length === 2 ? <Fold line="The words that both have signed">{words}</Fold> : words}
      <ul aria-label="Who has signed" className="flex flex-wrap gap-x-4 gap-y-2">
        {(["seller", "buyer"] as const).map((side) => {
          const by = signed.find((one) => one.side === side);
          return (
            <li key={side}>
              <Badge tone={by ? "good" : "plain"}>
                {sides[side]}: {by ? `signed by ${by.name}` : "not yet"}
              </Badge>{" "}
              {by && (
                <span className="text-ink-soft text-sm">
                  <DateText at={by.at} look="moment" />
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {deal.side !== "operator" && (
        <div>
          <LinkButton look="quiet" size="small" href={`/api/agreement?deal=${deal.id}`} download>
            Keep it as PDF
          </LinkButton>
        </div>
      )}
      {deal.state === "agreement" && deal.side !== "operator" && !mine && (
        <div className="flex flex-wrap items-center gap-3">
          <SignForm deal={deal.id} hash={hash} />
          <SignInAnewForm to={`/deals/${deal.id}`} />
        </div>
      )}
    </div>
  );
}
