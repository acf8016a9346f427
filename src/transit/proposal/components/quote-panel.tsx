import { Banner } from "@/ui/banner";
import type { Quoted } from "../quote";
import { TermsTable } from "./terms-table";

type Props = { quoted: Quoted | null; problem: string | null };

/** What it costs as we reckon it this moment, and what speaks against sending it. */
export const QuotePanel = ({ quoted, problem }: Props) => (
  <section aria-label="Price" className="flex flex-col gap-4" aria-live="polite">
    {problem && <Banner tone="danger">{problem}</Banner>}
    {quoted ? (
      <>
        <TermsTable lines={quoted.lines} />
        <p className="text-ink-soft text-sm">
          Fit with this network: {quoted.fit.score} of 100; it asks for {quoted.fit.threshold}. You pay
          nothing before its owner and its people have said yes.
        </p>
        {quoted.against.length > 0 && (
          <Banner tone="warn" title="It cannot be sent like this:">
            <ul className="flex list-disc flex-col gap-1 pl-5">
              {quoted.against.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Banner>
        )}
      </>
    ) : (
      !problem && <p className="text-ink-soft">Choose an offer and a day, and the price stands here.</p>
    )}
  </section>
);
