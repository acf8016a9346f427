import type { Metadata } from "next";
import { LinkButton } from "@/ui/link-button";
import { StillPage } from "@/ui/still-page";

export const metadata: Metadata = { title: "Not here" };

export default function NotFound() {
  return (
    <StillPage
      title="There is nothing at this address"
      action={<LinkButton href="/">Go to the front page</LinkButton>}
    >
      The page may have moved, or it is open only to people you are not signed in as. If somebody sent you the
      link, ask them for a new one.
    </StillPage>
  );
}
