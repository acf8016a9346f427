import type { Metadata } from "next";
import { headers } from "next/headers";
import Link from "next/link";
import { words } from "@/app/words";
import { DraftList } from "@/networks/draft/components/draft-list";
import { FoundWizard } from "@/networks/draft/components/found-wizard";
import { api, forPage } from "@/trpc/server";
import { Logo } from "@/ui/logo";

export const metadata: Metadata = { title: "Found a network", robots: { index: false } };

type Props = { searchParams: Promise<{ draft?: string | string[]; owner?: string | string[] }> };

export default async function FoundPage({ searchParams }: Props) {
  const asked = await searchParams;
  const wanted = words(asked.draft, 40);
  const owner = words(asked.owner, 60) || undefined;
  const drafts = await forPage(api.networks.draft.list());
  const choosing = !wanted && drafts.length > 0;
  const isNew = !wanted || wanted === "new";
  const [me, owners, templates, draft, host] = await Promise.all([
    api.identity.person.me(),
    api.networks.network.possibleOwners(),
    api.networks.template.list(),
    isNew ? null : forPage(api.networks.draft.get({ draftId: wanted })),
    headers().then((all) => all.get("x-forwarded-host") ?? ""),
  ]);
  return (
    <div className="mx-auto max-w-page px-4 pb-24 sm:px-8">
      <header className="flex items-center justify-between py-3">
        <Link href="/" prefetch={false} className="inline-flex min-h-11 items-center">
          <Logo />
        </Link>
        <Link
          href="/"
          prefetch={false}
          className="inline-flex min-h-11 items-center text-ink-soft text-sm underline-offset-4 hover:underline"
        >
          Leave; the draft stays
        </Link>
      </header>
      <main id="main" tabIndex={-1} className="pt-8 sm:pt-12">
        {choosing ? (
          <DraftList drafts={drafts} owner={owner} />
        ) : (
          <FoundWizard
            key={draft?.id ?? "new"}
            draft={draft?.data ?? (owner === undefined ? {} : { owner })}
            draftId={draft?.id}
            templates={templates}
            owners={owners}
            me={me?.name || "You"}
            before={`${host}/n/`}
          />
        )}
      </main>
    </div>
  );
}
