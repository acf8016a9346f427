import Link from "next/link";
import { Badge } from "@/ui/badge";
import { Card } from "@/ui/card";
import { DateText } from "@/ui/date-text";
import type { Paper } from "../schema";
import { ConfirmButton } from "./confirm-button";
import { PaperList } from "./paper-list";
import { RefuseDialog } from "./refuse-dialog";

export type Waiting = {
  id: string;
  legalName: string;
  registration: string;
  papers: Paper[];
  submittedAt: Date | null;
  brand: { name: string; slug: string; website: string; createdAt: Date };
  domain: { name: string; state: string } | null;
  refusals: number;
};

/** All that an operator needs to compare, in the order in which she compares it. */
export const VerificationCard = ({ waiting }: { waiting: Waiting }) => {
  const { id, legalName, registration, papers, submittedAt, brand, domain, refusals } = waiting;
  const rows = [
    { label: "The papers should show", value: <strong className="font-semibold">{legalName}</strong> },
    { label: "Registered", value: registration },
    { label: "Papers", value: <PaperList papers={papers} /> },
    { label: "Its website says", value: brand.website || "nothing: it gives none" },
    {
      label: "Its domain",
      value: domain ? (
        <>
          {domain.name} <Badge tone={domain.state === "verified" ? "good" : "plain"}>{domain.state}</Badge>
        </>
      ) : (
        "not claimed yet"
      ),
    },
  ];
  return (
    <Card as="li" className="flex flex-col gap-5">
      <div>
        <h2 className="font-semibold text-lg">
          <Link
            href={`/brands/${brand.slug}`}
            prefetch={false}
            className="underline-offset-4 hover:underline"
          >
            {brand.name}
          </Link>
        </h2>
        <p className="text-ink-soft text-sm">
          On Trellis since <DateText at={brand.createdAt} />
          {submittedAt && (
            <>
              ; sent on <DateText at={submittedAt} look="moment" />
            </>
          )}
          {refusals > 0 && `; refused ${refusals === 1 ? "once" : `${refusals} times`} before`}
        </p>
      </div>
      <dl className="grid gap-x-8 gap-y-2 sm:grid-cols-[11rem_minmax(0,1fr)]">
        {rows.map(({ label, value }) => (
          <div key={label} className="contents">
            <dt className="text-ink-soft text-sm sm:py-0.5">{label}</dt>
            <dd className="mb-2 min-w-0 break-words sm:mb-0">{value}</dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-wrap gap-3 border-line border-t pt-4">
        {submittedAt && <ConfirmButton verificationId={id} submittedAt={submittedAt} legalName={legalName} />}
        <RefuseDialog verificationId={id} legalName={legalName} />
      </div>
    </Card>
  );
};
