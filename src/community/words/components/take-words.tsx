import { LinkButton } from "@/ui/link-button";

type Props = { network: string; look?: "quiet" | "primary"; children?: string };

/** Everything that a person wrote in a network, as one file of her own. */
export const TakeWords = ({ network, look = "quiet", children = "Download everything you wrote" }: Props) => (
  <LinkButton href={`/api/words?network=${network}`} look={look} download>
    {children}
  </LinkButton>
);
