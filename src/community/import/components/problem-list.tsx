import { CircleAlert, TriangleAlert } from "lucide-react";
import { Fold } from "@/ui/fold";
import { Section } from "@/ui/section";
import { groupProblems, type ProblemGroup } from "../policy";
import type { ImportProblem } from "../schema";

const shown = 3;

const Places = ({ places }: Pick<ProblemGroup, "places">) => (
  <ul className="flex flex-wrap gap-x-4 text-ink-soft text-sm">
    {places.map((place) => (
      <li key={place} className="wrap-anywhere">
        {place}
      </li>
    ))}
  </ul>
);

const Group = ({ sentence, severity, places }: ProblemGroup) => (
  <li className="flex gap-3 py-3">
    {severity === "error" ? (
      <CircleAlert aria-label="Stays out" className="mt-1 size-5 shrink-0 text-berry" />
    ) : (
      <TriangleAlert aria-label="Worth a look" className="mt-1 size-5 shrink-0 text-clay" />
    )}
    <div className="min-w-0 flex-1">
      <p className="wrap-anywhere">{sentence}</p>
      {places.length <= shown ? (
        <Places places={places} />
      ) : (
        <Fold line={`In ${places.length} places`}>
          <Places places={places} />
        </Fold>
      )}
    </div>
  </li>
);

/** What is wrong in the export, each kind once, with where it is. */
export const ProblemList = ({ problems }: { problems: ImportProblem[] }) => (
  <Section
    title="Problems"
    sentence="Everything else comes in all the same. Mend what matters to you where it came from, and upload it again."
  >
    <ul className="flex flex-col divide-y divide-line">
      {groupProblems(problems).map((group) => (
        <Group key={group.sentence} {...group} />
      ))}
    </ul>
  </Section>
);
