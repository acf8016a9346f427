import { Mail } from "lucide-react";
import { Button } from "../button";
import { LinkButton } from "../link-button";

export const TryButtons = () => (
  <div className="flex flex-wrap items-start gap-3">
    <Button>Found a network</Button>
    <Button look="quiet">
      <Mail aria-hidden className="size-4" /> Write to the owner
    </Button>
    <Button look="danger">Remove the member</Button>
    <Button look="link">Show older</Button>
    <Button pending>Found a network</Button>
    <Button size="small" look="quiet">
      Small
    </Button>
    <LinkButton href="#main">To the top</LinkButton>
    <Button disabled>Out of reach</Button>
    <Button locked="You can approve this once the money is held.">Approve the proposal</Button>
  </div>
);
