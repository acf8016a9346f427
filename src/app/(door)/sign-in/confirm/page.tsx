import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ConfirmForm } from "@/identity/sign-in/components/confirm-form";

export const metadata: Metadata = { title: "Sign in", robots: { index: false }, referrer: "same-origin" };

type Search = Promise<{ token?: string; email?: string; callbackUrl?: string }>;

/** The query goes along: it may hold the invitation that somebody came with. */
const pathOf = (address: string | undefined) => {
  if (!address || !URL.canParse(address)) return "/";
  const { pathname, search } = new URL(address);
  return pathname + search;
};

export default async function ConfirmPage({ searchParams }: { searchParams: Search }) {
  const { token, email, callbackUrl } = await searchParams;
  if (!token || !email) redirect("/sign-in/problem?why=spent");
  return (
    <>
      <h1 className="font-semibold font-serif text-3xl">One press to go</h1>
      <p className="max-w-measure">This link works once, in the browser where you asked for it.</p>
      <ConfirmForm token={token} email={email} to={pathOf(callbackUrl)} />
    </>
  );
}
