import { Banner } from "@/ui/banner";
import { Section } from "@/ui/section";
import { EarnedList } from "../../snapshot/components/earned-list";
import { FigureTable } from "../../snapshot/components/figure-list";
import { MonthList } from "../../snapshot/components/month-list";
import { dayText } from "../../snapshot/policy";
import { askedText } from "../policy";
import type { Weighed } from "../reads";

/** What a brand that has proven who it is may know besides: exact figures, each with its meaning. */
export const ExactFigures = ({ weighed }: { weighed: Weighed }) => (
  <>
    <Section
      title={`Counted until ${dayText(weighed.until)}, midnight UTC`}
      sentence="By us, from its own rows. The seller cannot touch them."
    >
      <div className="flex flex-col gap-5">
        {weighed.asking !== null && (
          <p className="text-lg">
            Asked for it: <strong className="tabular-nums">{askedText(weighed)}</strong>. {weighed.structure}.
          </p>
        )}
        <FigureTable figures={weighed.figures} />
        <p className="max-w-measure text-ink-soft text-sm">
          A copy names the network, so you get it once you are let in.{" "}
          <a href="/verify" className="underline underline-offset-4">
            Anybody can check a copy
          </a>{" "}
          against our public key.
        </p>
      </div>
    </Section>
    <Section
      title="What it earned"
      sentence="From our own books: what was paid through Trellis, and nothing else."
    >
      <EarnedList earned={weighed.earned} />
    </Section>
    <Section title="How its seller answers">
      <p className="max-w-measure">
        {weighed.answerRate === null
          ? "No brand has waited for an answer of this seller in the last half year."
          : `${weighed.answerRate} % of the brands that asked to be let in, in the last half year, were answered in time.`}
      </p>
    </Section>
    <Section title="Who came, and who went">
      <div className="flex flex-col gap-6">
        {weighed.bursts.length > 0 ? (
          <Banner tone="warn" title="More people came at once than chance explains">
            {weighed.bursts.map((ago) => (ago === 1 ? "In the last week" : `${ago} weeks ago`)).join("; ")}.
            There may be a good reason, such as an event or an article: ask the seller.
          </Banner>
        ) : (
          <p className="text-ink-soft">
            In the last half year there was no week in which more people joined than chance explains.
          </p>
        )}
        <MonthList months={weighed.months} />
      </div>
    </Section>
  </>
);
