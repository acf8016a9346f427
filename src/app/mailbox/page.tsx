import type { Metadata } from "next";
import Link from "next/link";
import { words } from "@/app/words";
import { MailList } from "@/notifications/mailbox/components/mail-list";
import { MailPane } from "@/notifications/mailbox/components/mail-pane";
import { api, forPage } from "@/trpc/server";
import { KeepFresh } from "@/ui/keep-fresh";
import { Keyboard } from "@/ui/keyboard";
import { Logo } from "@/ui/logo";
import { PageHeader } from "@/ui/page-header";
import { SearchForm } from "@/ui/search-form";

export const metadata: Metadata = { title: "Mailbox", robots: { index: false }, referrer: "same-origin" };

type Search = Promise<{ q?: string | string[]; mail?: string | string[] }>;

export default async function MailboxPage({ searchParams }: { searchParams: Search }) {
  const asked = await searchParams;
  const q = words(asked.q, 254);
  const mails = await forPage(api.notifications.mailbox.list({ q }));
  const open = words(asked.mail, 60) || mails[0]?.id;
  const mail = open && (await forPage(api.notifications.mailbox.get({ mailId: open })));
  return (
    <div className="mx-auto max-w-page px-4 pb-16 sm:px-8">
      <Keyboard />
      <KeepFresh seconds={4} />
      <header className="py-3">
        <Link href="/" prefetch={false} className="inline-flex min-h-11 items-center">
          <Logo />
        </Link>
      </header>
      <main id="main" tabIndex={-1} className="pt-4">
        <PageHeader
          title="Mailbox"
          sentence="This Trellis has no mail server, so what it would send is kept here for whoever runs it."
        />
        <div className="grid items-start gap-6 lg:grid-cols-[24rem_minmax(0,1fr)]">
          <div className="flex min-w-0 flex-col gap-4 max-lg:order-last">
            <SearchForm label="Mail to an address" value={q} most={254} />
            <MailList mails={mails} q={q} open={open} now={new Date()} />
          </div>
          {mail && <MailPane mail={mail} />}
        </div>
      </main>
    </div>
  );
}
