import Link from "next/link";
import type { ReactNode } from "react";
import { Badge } from "@/ui/badge";
import { Changes } from "@/ui/changes";
import { DateText } from "@/ui/date-text";
import { Section } from "@/ui/section";
import { fundsWords, pledgeWords } from "../../bid/policy";
import { moveWords } from "../policy";
import type { Approach } from "../reads";
import { TurnBanner } from "./turn-banner";

type Props = { approach: Approach; deeds: ReactNode /** What was asked. */; children: ReactNode };

/** An approach as both sides read it: the turn and the deeds first, then what is offered, by whom, and what was before. */
export const ApproachView = ({ approach, deeds, children }: Props) => (
  <div className="flex flex-col gap-10">
    <div className="flex flex-col gap-4">
      <TurnBanner approach={approach} />
      {deeds}
    </div>
    {approach.bid && <OnTheTable approach={approach} />}
    {approach.side === "seller" ? <WhoComes approach={approach} /> : <WhatItIs approach={approach} />}
    {children}
    <Section title="What has happened">
      <ol className="divide-y divide-line border-line border-y text-sm">
        <li className="py-2">
          <DateText at={approach.createdAt} look="moment" /> · The buyer asked to be let in, and signed
        </li>
        {approach.steps.map(({ move, note, who, at }) => (
          <li key={`${move} ${at.getTime()}`} className="py-2">
            <DateText at={at} look="moment" /> · {moveWords[move as keyof typeof moveWords] ?? move}
            {who && <span className="text-ink-soft"> ({who})</span>}
            {note && <span className="block max-w-measure">“{note}”</span>}
          </li>
        ))}
      </ol>
    </Section>
  </div>
);

function OnTheTable({ approach: { lines, versions, funds } }: { approach: Approach }) {
  return (
    <Section title="On the table">
      <dl className="divide-y divide-line border-line border-y text-sm">
        {lines.map(({ label, value }) => (
          <div key={label} className="flex flex-wrap gap-x-3 py-2">
            <dt className="w-56 text-ink-soft">{label}</dt>
            <dd className="min-w-0">{value}</dd>
          </div>
        ))}
      </dl>
      {funds && (
        <p className="mt-4 max-w-measure text-sm">
          <Badge tone={funds === "paid" ? "good" : "plain"}>{fundsWords[funds].label}</Badge>{" "}
          <span className="text-ink-soft">{fundsWords[funds].meaning}</span>
        </p>
      )}
      <ol aria-label="Versions" className="mt-6 flex flex-col gap-6">
        {versions.toReversed().map(({ version, by, author, note, createdAt, expiresAt, changes, hash }) => (
          <li key={version} className="flex flex-col gap-2">
            <p>
              <strong className="font-semibold">Version {version}</strong>, by the {by}
              {author && ` (${author})`}, <DateText at={createdAt} look="moment" />
              <span className="text-ink-soft">
                {" "}
                · stands until <DateText at={new Date(expiresAt)} look="moment" />
              </span>
            </p>
            {note && <p className="max-w-measure text-ink-soft">“{note}”</p>}
            {changes.length > 0 && <Changes changes={changes} />}
            <p className="break-all text-ink-faint text-xs">Fingerprint {hash}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function WhoComes({ approach: { brand, note, nda, record } }: { approach: Approach }) {
  return (
    <Section
      title="Who comes near"
      sentence="Its name and its domain are proven. What it did here before counts below."
    >
      <div className="flex flex-col gap-4">
        <p>
          <Link
            href={`/brands/${brand.slug}`}
            prefetch={false}
            className="inline-flex min-h-6 items-center font-semibold underline underline-offset-4"
          >
            {brand.verified?.legalName ?? brand.name}
          </Link>
        </p>
        <p className="max-w-measure whitespace-pre-line">“{note}”</p>
        <dl className="grid max-w-md grid-cols-3 gap-x-6 text-sm">
          {[
            ["Bought here", record.bought],
            ["Left after a yes", record.left],
            ["Did not pay", record.unpaid],
          ].map(([label, value]) => (
            <div key={label}>
              <dt className="text-ink-soft">{label}</dt>
              <dd className="font-semibold tabular-nums">{value}</dd>
            </div>
          ))}
        </dl>
        {nda && (
          <p className="max-w-measure text-ink-soft text-sm">
            {nda.name} signed for {nda.legalName} to be silent, in version {nda.version},{" "}
            <DateText at={nda.at} look="moment" />.
          </p>
        )}
      </div>
    </Section>
  );
}

function WhatItIs({ approach: { network, listing } }: { approach: Approach }) {
  if (!network || !listing) return null;
  return (
    <Section
      title={`It is ${network.name}`}
      sentence="You promised to be silent about it. Use what you read here for one thing: to decide."
    >
      <div className="flex max-w-measure flex-col gap-4">
        <p className="whitespace-pre-line">{listing.story}</p>
        {listing.includes && (
          <p className="whitespace-pre-line text-ink-soft">Goes with it: {listing.includes}</p>
        )}
        <p className="text-ink-soft">
          {listing.pledges.length === 0
            ? "Its owner asks for no promise to members beyond the charter."
            : `Its owner asks you to promise: ${listing.pledges.map((pledge) => pledgeWords[pledge].label).join(", ")}.`}
        </p>
        <ul className="flex flex-wrap gap-x-6">
          {[
            [`/n/${network.slug}`, "Its front page"],
            [`/n/${network.slug}/charter`, "Its charter"],
            [`/networks/${network.slug}`, "What partners did there"],
          ].map(([href = "", label]) => (
            <li key={href}>
              <Link
                href={href}
                prefetch={false}
                className="inline-flex min-h-8 items-center underline underline-offset-4"
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
