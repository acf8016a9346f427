import { Section } from "@/ui/section";
import type { BroughtIn } from "../reads";
import { AskEveryButton } from "./ask-every-button";
import { AskForm } from "./ask-form";

type Props = { network: string; people: BroughtIn[]; count: number; unasked: number };

const wordsOf = ({ posts, email, isAsked }: BroughtIn) =>
  [
    posts === 1 ? "1 post" : `${posts.toLocaleString("en")} posts`,
    email ?? "no e-mail known",
    ...(isAsked ? ["asked"] : []),
  ].join(" · ");

/** Those who came in by name and have not come themselves. Nobody is written to without a click. */
export const BroughtInList = ({ network, people, count, unasked }: Props) => (
  <Section
    title="Who was brought in"
    sentence="They are names beside their words, and no members. Ask them to come: whoever signs in with the address can claim the name."
    actions={unasked > 0 && <AskEveryButton network={network} unasked={unasked} />}
  >
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
    {count > people.length && (
      <p className="mt-3 text-ink-soft text-sm">
        And {(count - people.length).toLocaleString("en")} more with fewer words.
      </p>
    )}
  </Section>
);
