import { Banner } from "@/ui/banner";
import { DateText } from "@/ui/date-text";
import type { DnsAnswer, DomainState } from "../lifecycle";
import { CheckButton } from "./check-button";
import { ClaimForm } from "./claim-form";
import { dnsWas } from "./dns-words";
import { DropButton } from "./drop-button";
import { PublishButton } from "./publish-button";
import { RecordCard } from "./record-card";

type Domain = {
  name: string;
  state: DomainState;
  answer: DnsAnswer | null;
  checkedAt: Date | null;
  verifiedAt: Date | null;
  failures: number;
  record: { host: string; value: string };
  isDemo: boolean;
};

type Props = { brand: string; domain: Domain | null; mayEdit: true | string };

/** The proof of the domain: which it is, the record that proves it, and what the DNS said last. */
export function DomainPanel({ brand, domain, mayEdit }: Props) {
  const locked = mayEdit === true ? undefined : mayEdit;
  if (!domain) return <ClaimForm brand={brand} locked={locked} />;
  const { name, state, answer, checkedAt, verifiedAt, failures, record, isDemo } = domain;
  return (
    <div className="flex flex-col gap-5">
      {state === "verified" && (
        <Banner tone={failures > 0 ? "warn" : "good"} title={`${name} is verified`}>
          {failures > 0
            ? "The record was not there when we looked last. If it stays away for a day, the mark goes: please set it again."
            : "We look for the record once a day, so leave it where it is."}{" "}
          {verifiedAt && (
            <>
              Verified on <DateText at={verifiedAt} />.
            </>
          )}
        </Banner>
      )}
      {state === "lost" && (
        <Banner tone="warn" title={`${name} has lost its record`}>
          The brand carries no mark for now. Set the record again and check: for thirty days nobody else can
          claim this domain here.
        </Banner>
      )}
      {state !== "verified" && (
        <p className="max-w-measure">
          Set this record where the DNS of <strong>{name}</strong> is kept, often with whoever you bought the
          domain from. Nothing else of your domain changes.
        </p>
      )}
      <RecordCard record={record} />
      {state !== "verified" && isDemo && mayEdit === true && answer !== "found" && (
        <PublishButton brand={brand} />
      )}
      {checkedAt && answer && (
        <p className="max-w-measure text-ink-soft text-sm">
          Asked last on <DateText at={checkedAt} look="moment" />: {dnsWas[answer]}.
        </p>
      )}
      <div className="flex flex-wrap items-start gap-3">
        <CheckButton brand={brand} locked={locked} />
        {mayEdit === true && <DropButton brand={brand} name={name} verified={state === "verified"} />}
      </div>
    </div>
  );
}
