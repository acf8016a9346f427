import { Banner } from "./banner";
import { Button } from "./button";

/** Says that a form holds what was typed last time, and offers the way back to what is saved. */
export const RestoredBanner = ({ clear }: { clear: () => void }) => (
  <Banner
    action={
      <Button look="quiet" size="small" onClick={clear}>
        Throw my changes away
      </Button>
    }
  >
    Your unsaved changes from last time are back.
  </Banner>
);
