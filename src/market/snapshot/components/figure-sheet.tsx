import { Section } from "@/ui/section";
import { BurstNote } from "../../burst/components/burst-note";
import { dayText } from "../policy";
import type { getSnapshots } from "../reads";
import { EarnedList } from "./earned-list";
import { FigureList } from "./figure-list";
import { MonthList } from "./month-list";
import { SnapshotList } from "./snapshot-list";

type Signed = Awaited<ReturnType<typeof getSnapshots>>;
type Props = { network: string; latest: NonNullable<Signed["latest"]>; earlier: Signed["earlier"] };

/** All that was signed last, and the copies of every day. */
export const FigureSheet = ({ network, latest, earlier }: Props) => (
  <>
    <Section title={`Until ${dayText(latest.until)}, midnight UTC`}>
      <FigureList body={latest.body} />
    </Section>
    <Section
      title="What it earned"
      sentence="From our own books: what was paid through Trellis, and nothing else."
    >
      <EarnedList earned={latest.body.earned} />
    </Section>
    <Section title="Who came, and who went">
      <div className="flex flex-col gap-6">
        <BurstNote weeks={latest.body.weeks} until={latest.until} />
        <MonthList months={latest.body.months} />
      </div>
    </Section>
    <Section title="Copies to give away" sentence="Each names the one before, so none can be left out.">
      <SnapshotList network={network} snapshots={[latest, ...earlier]} />
    </Section>
  </>
);
