"use client";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { AskIn } from "./ask-in";

type Props = { network: string; space: { id: string; name: string }; me: string | null; isSteward: boolean };

/** Who reads a space by invitation, for those inside: they ask others in, and leave it, here. */
export const WhoButton = ({ network, space, me, isSteward }: Props) => (
  <Dialog trigger={<Button look="quiet">Who is in it</Button>} title={`Who is in ${space.name}`}>
    <AskIn network={network} space={space} me={me} mayTakeOut={isSteward} />
  </Dialog>
);
