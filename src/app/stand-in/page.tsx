import type { Metadata } from "next";
import Link from "next/link";
import { StandInBoard } from "@/payments/stand-in/components/stand-in-board";
import { api, forPage } from "@/trpc/server";
import { Keyboard } from "@/ui/keyboard";
import { Logo } from "@/ui/logo";
import { PageHeader } from "@/ui/page-header";

export const metadata: Metadata = { title: "Stand-in for Stripe", robots: { index: false } };

export default async function StandInPage() {
  const summary = await forPage(api.payments.standIn.get());
  return (
    <div className="mx-auto max-w-page px-4 pb-16 sm:px-8">
      <Keyboard />
      <header className="py-3">
        <Link href="/" prefetch={false} className="inline-flex min-h-11 items-center">
          <Logo />
        </Link>
      </header>
      <main id="main" tabIndex={-1} className="pt-4">
        <PageHeader
          title="Stand-in for Stripe"
          sentence="No money moves in the demo town. What would go to Stripe goes to a stand-in, and here you decide what becomes of it."
        />
        <StandInBoard summary={summary} now={new Date()} />
      </main>
    </div>
  );
}
