import { Badge } from "@/ui/badge";
import { Section } from "@/ui/section";
import type { ComplaintKind } from "../schema";

type Said = { kind: ComplaintKind; reason: string };

const words: Record<ComplaintKind, string> = {
  report: "Reported",
  "not-for-me": "Not for me",
  "opt-out": "No more of this",
};

/** What members said against an item, for those who decide whether it goes on: their words, never their names. */
export const SaidList = ({ said }: { said: Said[] }) => (
  <Section title="What members said" sentence="Within two days of seeing it. Nobody is shown who said it.">
    <ul className="divide-y divide-line border-line border-y">
      {counted(said).map(({ kind, reason, times }) => (
        <li key={`${kind} ${reason}`} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 py-2.5">
          <Badge tone={kind === "report" ? "danger" : "plain"}>{words[kind]}</Badge>
          <span className="max-w-measure">
            {reason
              ? `“${reason}”`
              : times === 1
                ? "One member, without a word"
                : `${times} members, without a word`}
          </span>
        </li>
      ))}
    </ul>
  </Section>
);

/** Those who said the same, or only pressed the button, in one line. */
function counted(said: Said[]) {
  const lines = new Map<string, Said & { times: number }>();
  for (const one of said) {
    const key = `${one.kind} ${one.reason}`;
    lines.set(key, { ...one, times: (lines.get(key)?.times ?? 0) + 1 });
  }
  return [...lines.values()];
}
