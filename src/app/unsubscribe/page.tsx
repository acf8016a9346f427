import type { Metadata } from "next";
import { words } from "@/app/words";
import { Button } from "@/ui/button";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";

export const metadata: Metadata = { title: "Stop these mails", robots: { index: false } };

type Query = { token?: string | string[]; done?: string | string[] };

/** Nothing happens here before its button is pressed. */
export default async function UnsubscribePage({ searchParams }: { searchParams: Promise<Query> }) {
  const { token, done } = await searchParams;
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-measure px-4 py-16 sm:px-8">
      {done ? (
        <>
          <PageHeader
            title="You get no more of these"
            sentence="A digest you can choose again under “You” in its network, and a search by keeping it once more."
          />
          <LinkButton look="quiet" href="/">
            To the front page
          </LinkButton>
        </>
      ) : (
        <>
          <PageHeader
            title="No more of these mails?"
            sentence="Nothing else changes: a member stays one, and what is written to you still waits in your notices."
          />
          <form method="post" action={`/api/unsubscribe/${encodeURIComponent(words(token, 300))}`}>
            <Button type="submit">Stop these mails</Button>
          </form>
        </>
      )}
    </main>
  );
}
