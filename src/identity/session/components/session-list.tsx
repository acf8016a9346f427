import { Badge } from "@/ui/badge";
import { DateText } from "@/ui/date-text";
import { RevokeButton } from "./revoke-button";

type Session = { id: string; userAgent: string; createdAt: Date; seenAt: Date };

const browsers = [/Edg/, /Firefox/, /OPR/, /Chrome/, /Safari/];
const systems = [/Android/, /iPhone|iPad/, /Windows/, /Mac OS/, /Linux/];
const label: Record<string, string> = { Edg: "Edge", OPR: "Opera", "Mac OS": "Mac" };

/** "Firefox on Linux", as well as the user agent lets us guess. */
const deviceOf = (userAgent: string) => {
  const find = (patterns: RegExp[]) => patterns.map((p) => userAgent.match(p)?.[0]).find(Boolean) ?? "";
  const [browser, system] = [find(browsers), find(systems)].map((word) => label[word] ?? word);
  return [browser || "A browser", system && `on ${system}`].filter(Boolean).join(" ");
};

export const SessionList = ({
  sessions,
  current,
  timeZone,
}: {
  sessions: Session[];
  current: string;
  timeZone: string;
}) => (
  <ul className="flex flex-col divide-y divide-line rounded-lg border border-line bg-sheet">
    {sessions.map((session) => {
      const device = deviceOf(session.userAgent);
      return (
        <li key={session.id} className="flex min-h-16 items-center justify-between gap-4 px-4 py-3">
          <span className="min-w-0">
            <span className="font-semibold">{device}</span>{" "}
            {session.id === current && <Badge>This one</Badge>}
            <span className="block text-ink-soft text-sm">
              Last used <DateText at={session.seenAt} zone={timeZone} look="ago" now={new Date()} />
            </span>
          </span>
          {session.id !== current && <RevokeButton sessionId={session.id} device={device} />}
        </li>
      );
    })}
  </ul>
);
