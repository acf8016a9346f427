import { Section } from "@/ui/section";

type Props = {
  fit: { score: number; threshold: number; sentences: string[] };
  room: { verdict: true | string; taken: number; most: number } | null;
};

/** How well the brand fits, in a number and in sentences, and how much room there still is. */
export const FitNote = ({ fit, room }: Props) => (
  <Section title="Does it fit?">
    <p>
      <span className="font-semibold font-serif text-3xl tabular-nums">{fit.score}</span>
      <span className="text-ink-soft"> of 100; the charter asks for {fit.threshold}.</span>
    </p>
    <ul className="mt-3 flex list-disc flex-col gap-1 pl-5 marker:text-ink-faint">
      {fit.sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
    {room && (
      <p className="mt-3">
        {room.verdict === true
          ? `There is room: within a week of that day, ${room.taken} of at most ${room.most} placements in seven days are taken.`
          : room.verdict}
      </p>
    )}
    <p className="mt-3 text-ink-soft text-sm">The number informs; people decide.</p>
  </Section>
);
