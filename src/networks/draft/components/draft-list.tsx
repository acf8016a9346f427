import { DateText } from "@/ui/date-text";
import { LinkButton } from "@/ui/link-button";
import { DiscardButton } from "./discard-button";

type Props = {
  drafts: { id: string; name: string; updatedAt: Date }[];
  /** The brand that another one would belong to, by its address. */
  owner: string | undefined;
};

/** Networks in the making: go on with one, or begin another. */
export const DraftList = ({ drafts, owner }: Props) => (
  <div className="max-w-2xl">
    <h1 className="font-semibold font-serif text-3xl tracking-tight sm:text-4xl">You have begun already</h1>
    <p className="mt-3 text-ink-soft text-lg">Go on where you stopped, or begin another.</p>
    <ul className="mt-8 divide-y divide-line rounded-lg border border-line bg-sheet">
      {drafts.map(({ id, name, updatedAt }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-5 py-4">
          <p className="min-w-0">
            <span className="block font-semibold">{name}</span>
            <span className="block text-ink-soft text-sm">
              Last touched <DateText at={updatedAt} look="day" />
            </span>
          </p>
          <span className="flex flex-wrap gap-2">
            <DiscardButton draftId={id} name={name} />
            <LinkButton href={`/found?draft=${id}`} size="small" aria-label={`Go on with ${name}`}>
              Go on
            </LinkButton>
          </span>
        </li>
      ))}
    </ul>
    <p className="mt-8">
      <LinkButton
        href={`/found?${new URLSearchParams({ draft: "new", ...(owner && { owner }) })}`}
        look="quiet"
      >
        Begin another network
      </LinkButton>
    </p>
  </div>
);
