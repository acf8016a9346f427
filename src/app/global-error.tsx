"use client";
import { StillPage } from "@/ui/still-page";
import "@/ui/theme.css";

/** Stands in for the root layout when that breaks, so it brings its own document and leans on nothing. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <body>
        <StillPage
          title="Something broke on our side"
          action={
            // biome-ignore lint/a11y/useValidAnchor: an empty address is this very page, loaded afresh
            <a href="" className="font-semibold text-brand underline underline-offset-4">
              Load this page again
            </a>
          }
          reference={error.digest}
        >
          It was noted, and you did nothing wrong. What you were writing is kept in this browser.
        </StillPage>
      </body>
    </html>
  );
}
