import Link from "next/link";
import { Badge } from "@/ui/badge";
import { Card } from "@/ui/card";
import { DateText } from "@/ui/date-text";
import { EmptyState } from "@/ui/empty-state";
import { NameButtons } from "./name-buttons";

type Doubtful = {
  id: string;
  kind: "brand" | "network";
  name: string;
  slug: string;
  doubts: string[];
  since: Date;
};

const hrefOf = ({ kind, slug }: Doubtful) => (kind === "brand" ? `/brands/${slug}` : `/n/${slug}`);

/** Letters that are not of our own alphabet, by their numbers: what cannot be told apart by eye. */
const strange = (name: string) =>
  [...new Set(name.match(/[^\p{ASCII}]/gu) ?? [])].map(
    (letter) => `${letter} U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
  );

/** Names that made us doubt, each with why. */
export const NameList = ({ names }: { names: Doubtful[] }) =>
  names.length === 0 ? (
    <EmptyState title="No name waits">
      Names that look like somebody else’s, mix alphabets or are known everywhere stand here, each with the
      reason. What looks exactly like a verified brand is refused at once and never comes here.
    </EmptyState>
  ) : (
    <ul className="flex flex-col gap-4">
      {names.map((one) => (
        <Card key={one.id} as="li" className="flex flex-col gap-3">
          <div>
            <h2 className="font-semibold text-lg">
              <Link href={hrefOf(one)} prefetch={false} className="underline-offset-4 hover:underline">
                {one.name}
              </Link>{" "}
              <Badge>{one.kind}</Badge>
            </h2>
            <p className="text-ink-soft text-sm">
              at {hrefOf(one)}, since <DateText at={one.since} />
            </p>
          </div>
          <ul className="list-disc pl-5 marker:text-ink-faint">
            {one.doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
          {strange(one.name).length > 0 && (
            <p className="font-mono text-ink-soft text-sm">{strange(one.name).join(" · ")}</p>
          )}
          <NameButtons nameId={one.id} name={one.name} />
        </Card>
      ))}
    </ul>
  );
