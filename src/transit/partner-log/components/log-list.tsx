import { DisclosureLabel } from "@/gate/disclosure/components/disclosure-label";
import { DateText } from "@/ui/date-text";
import { EmptyState } from "@/ui/empty-state";
import type { LogEntry } from "../reads";

type Props = { entries: LogEntry[]; name: string; under?: "h2" | "h3" };

/** What partners were let before the members, for everybody to read. Each begins with the label that it ran under. */
export function LogList({ entries, name, under: Heading = "h3" }: Props) {
  if (entries.length === 0)
    return (
      <EmptyState title="No partner has passed through yet">
        When one does, it stands here for everybody: who it was, when, what kind of thing, roughly for how
        much, who in {name} said yes, and what its members made of it.
      </EmptyState>
    );
  return (
    <ol className="divide-y divide-line border-line border-y">
      {entries.map(({ id, disclosure, brand, kind, at, endsAt, price, decided, outcome, said, card }) => (
        <li key={id} className="flex flex-col gap-2 py-5">
          <DisclosureLabel disclosure={disclosure} className="self-start" />
          <Heading className="font-semibold font-serif text-lg leading-6">
            <a href={`/brands/${brand.slug}`} className="hover:underline">
              {brand.name}
            </a>
            : {kind.toLowerCase()}
          </Heading>
          <dl className="grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[auto_1fr]">
            <Fact term="When">
              {at && <DateText at={at} look="day" />} to <DateText at={endsAt} look="day" />
            </Fact>
            <Fact term="Price">{price}</Fact>
            <Fact term="Decided">{decided}.</Fact>
            <Fact term="Members">{said ? `${said}.` : "Too few have seen it to say."}</Fact>
            <Fact term="Now">{outcome}.</Fact>
          </dl>
          {card && (
            <a
              href={card}
              className="inline-flex min-h-11 items-center self-start text-ink-soft text-sm underline underline-offset-4"
            >
              As a card that other pages may show
            </a>
          )}
        </li>
      ))}
    </ol>
  );
}

const Fact = ({ term, children }: { term: string; children: React.ReactNode }) => (
  <>
    <dt className="text-ink-faint">{term}</dt>
    <dd className="mb-1 sm:mb-0">{children}</dd>
  </>
);
