import { Banner } from "@/ui/banner";
import { dayText } from "../../snapshot/policy";
import { burstsIn } from "../policy";

type Props = { weeks: number[]; until: string };

/** Says in which weeks more people came than chance explains, or that there was none. Why they came, it cannot know. */
export function BurstNote({ weeks, until }: Props) {
  const places = burstsIn(weeks);
  if (places.length === 0)
    return (
      <p className="text-ink-soft">
        In the last half year there was no week in which more people joined than chance explains.
      </p>
    );
  const beginning = (place: number) =>
    new Date(Date.parse(`${until}T00:00:00Z`) - (weeks.length - place) * 7 * 86_400_000)
      .toISOString()
      .slice(0, 10);
  return (
    <Banner tone="warn" title="More people came at once than chance explains">
      {places
        .map((place) => `${weeks[place]} joined in the week from ${dayText(beginning(place))}`)
        .join("; ")}
      . There may be a good reason, such as an event or an article: ask the owner.
    </Banner>
  );
}
