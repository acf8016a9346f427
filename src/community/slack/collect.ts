import { z } from "zod";
import type { Archive } from "../archive/open";
import { parseArchive } from "../archive/parse";
import { SlackMessage, slackTime } from "../import/schema";
import type { Notes } from "../import/settle";

/** `place` says where in the export it stands. */
export type Collected = { message: SlackMessage; at: Date; place: string };

const wrong = (part: string) => {
  if (part === "ts") return "It has no date that we can read";
  return part ? `Its ${part} cannot be read` : "It is no message";
};

/** A channel's messages, each once and in order of time. What cannot be read is told with its place. */
export const collectSlack = async (archive: Archive, days: string[], notes: Notes): Promise<Collected[]> => {
  const found = new Map<string, Collected>();
  for (const day of days) {
    const parsed = await parseArchive(archive, day, notes.tell);
    if (parsed === undefined) continue;
    const items = z.array(z.unknown()).safeParse(parsed).data;
    if (!items)
      notes.tell({ place: day, severity: "error", sentence: "This day holds no list of messages." });
    for (const [i, item] of (items ?? []).entries()) {
      const { data: message, error } = SlackMessage.safeParse(item);
      const at = message && slackTime(message.ts);
      if (!message || !at) {
        const part = error ? String(error.issues[0]?.path[0] ?? "") : "ts";
        const sentence = `${wrong(part)}, so it is left out.`;
        notes.tell({ place: `${day}, message ${i + 1}`, severity: "error", sentence });
      } else if (found.has(message.ts)) notes.leave("messages that the export holds twice");
      else found.set(message.ts, { message, at, place: `${day}, message ${i + 1}` });
    }
  }
  return [...found.values()].sort(
    (a, b) => a.at.getTime() - b.at.getTime() || (a.message.ts < b.message.ts ? -1 : 1),
  );
};
