import { EmptyState } from "./empty-state";
import { LinkButton } from "./link-button";

/** For a list that was narrowed until nothing was left of it. */
export const NothingFound = ({ here }: { here: string }) => (
  <EmptyState
    title="Nothing is all of that"
    action={
      <LinkButton look="quiet" href={here}>
        Show all
      </LinkButton>
    }
  >
    Look for fewer words, or for any state.
  </EmptyState>
);
