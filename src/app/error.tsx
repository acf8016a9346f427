"use client";
import { Button } from "@/ui/button";
import { StillPage } from "@/ui/still-page";

type Props = { error: Error & { digest?: string }; retry: () => void };

export default function ErrorPage({ error, retry }: Props) {
  return (
    <StillPage
      title="Something broke on our side"
      action={<Button onClick={retry}>Try again</Button>}
      reference={error.digest}
    >
      It was noted, and you did nothing wrong. What you were writing is kept in this browser.
    </StillPage>
  );
}
