import { CharterText } from "@/networks/charter/components/charter-text";
import { AcceptForm } from "./accept-form";
import type { WayInDoor } from "./way-in";
import { WithdrawButton } from "./withdraw-button";

/** A place is kept: the charter, and one press. */
export const AcceptPanel = ({ door: { slug, name, charter } }: { door: WayInDoor }) => (
  <>
    <header>
      <h1 className="font-brand font-semibold text-3xl tracking-tight">There is a place for you</h1>
      <p className="mt-2 max-w-measure text-ink-soft text-lg">
        This is what the people of {name} have agreed on. Say yes to it and you are in. Your place is kept for
        14 days.
      </p>
    </header>
    {charter && (
      <>
        <section aria-label="The charter" className="rounded-lg border border-line bg-sheet p-5 sm:p-6">
          <CharterText charter={charter} under="h1" />
        </section>
        <AcceptForm network={slug} charterVersion={charter.version} />
      </>
    )}
    <div className="border-line border-t pt-6">
      <p className="mb-3 max-w-measure text-ink-soft text-sm">
        Not for you after all? Give the place back and somebody else can have it.
      </p>
      <WithdrawButton network={slug}>Give the place back</WithdrawButton>
    </div>
  </>
);
