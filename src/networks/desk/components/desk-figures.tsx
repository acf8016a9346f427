import Link from "next/link";
import { doorWords } from "../../landing/policy";

type Figures = {
  slug: string;
  waiting: number;
  memberCount: number;
  capacity: number;
  charterVersion: number;
  join: keyof typeof doorWords;
  mayKeepGate: boolean;
  maySteward: boolean;
};

/** Four facts to begin a week with. Each leads to where it can be changed, for those who may. */
export const DeskFigures = ({ desk }: { desk: Figures }) => {
  const { waiting, memberCount, capacity, charterVersion, join, mayKeepGate, maySteward } = desk;
  const facts = [
    { label: "Waiting at the door", value: String(waiting), path: "/inbox", open: mayKeepGate },
    {
      label: `of ${capacity.toLocaleString("en")} places taken`,
      value: memberCount.toLocaleString("en"),
      path: "/members",
      open: mayKeepGate,
    },
    { label: "How people join", value: doorWords[join], path: "/gate", open: maySteward },
    { label: "Charter", value: `Version ${charterVersion}`, path: "/charter", open: maySteward },
  ];
  return (
    <ul className="grid gap-px overflow-hidden rounded-lg border border-line bg-line sm:grid-cols-2 xl:grid-cols-4">
      {facts.map(({ label, value, path, open }) => (
        <li key={path} className="relative flex flex-col gap-1 bg-sheet px-5 py-4">
          <span className="font-semibold font-serif text-xl tabular-nums">{value}</span>
          {open ? (
            <Link
              href={`/network/${desk.slug}${path}`}
              prefetch={false}
              className="text-ink-soft text-sm underline-offset-4 after:absolute after:inset-0 hover:underline"
            >
              {label}
            </Link>
          ) : (
            <span className="text-ink-soft text-sm">{label}</span>
          )}
        </li>
      ))}
    </ul>
  );
};
