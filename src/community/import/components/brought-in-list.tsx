import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { Pagination } from "@/ui/pagination";
import { SearchForm } from "@/ui/search-form";
import { Section } from "@/ui/section";
import type { BroughtIn } from "../reads";
import { AskEveryButton } from "./ask-every-button";
import { AskForm } from "./ask-form";

type Props = {
  network: string;
  people: BroughtIn[];
  more: boolean;
  unasked: number;
  named: string;
  page: number;
};

const wordsOf = ({ posts, email, isAsked }: BroughtIn) =>
  [
    posts === 1 ? "1 post" : `${posts.toLocaleString("en")} posts`,
    email ?? "no e-mail known",
    ...(isAsked ? ["asked"] : []),
  ].join(" · ");

/** Those who came in by name and have not come themselves. Nobody is written to without a click. */
export const BroughtInList = ({ network, people, more, unasked, named, page }: Props) => {
  const here = `/network/${network}/import`;
  const at = (page: number) =>
    `${here}?${new URLSearchParams({ ...(named && { q: named }), page: `${page}` })}`;
  return (
    <Section
      title="Who was brought in"
      sentence="They are names beside their words, and no members. Ask them to come: whoever signs in with the address can claim the name."
      actions={unasked > 0 && <AskEveryButton network={network} unasked={unasked} />}
    >
      {(named || more || page > 1) && (
        <div className="mb-4">
          <SearchForm label="Find somebody by name" value={named} />
        </div>
      )}
      {people.length === 0 && (
        <EmptyState
          title={named ? `Nobody who was brought in is called “${named}”` : "There is nobody on this page"}
          action={
            <LinkButton href={here} look="quiet">
              Show everybody
            </LinkButton>
          }
        >
          A part of the name is enough, and a letter may be wrong. Whoever has come stands among the members.
        </EmptyState>
      )}
      <ul className="flex flex-col divide-y divide-line">
        {people.map((person) => (
          <li key={person.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
            <span className="min-w-0">
              <span className="block font-semibold">{person.name}</span>
              <span className="block text-ink-soft text-sm wrap-anywhere">{wordsOf(person)}</span>
            </span>
            <AskForm network={network} membershipId={person.id} name={person.name} email={person.email} />
          </li>
        ))}
      </ul>
      <Pagination
        newer={page > 1 ? at(page - 1) : null}
        older={more ? at(page + 1) : null}
        labels={{ newer: "Back", older: "More people" }}
      />
    </Section>
  );
};
