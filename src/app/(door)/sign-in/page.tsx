import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { words } from "@/app/words";
import { PersonaList } from "@/identity/sign-in/components/persona-list";
import { SignInForm } from "@/identity/sign-in/components/sign-in-form";
import { api } from "@/trpc/server";

export const metadata: Metadata = { title: "Sign in" };

type Search = Promise<{ to?: string | string[] }>;

export default async function SignInPage({ searchParams }: { searchParams: Search }) {
  const to = words((await searchParams).to, 500) || "/";
  if (await api.identity.person.me()) redirect(await api.identity.signIn.ownPath({ to }));
  const personas = await api.identity.person.personas();
  return (
    <>
      <h1 className="font-semibold font-serif text-3xl">Come in</h1>
      <SignInForm to={to} />
      {personas.length > 0 && <PersonaList personas={personas} to={to} />}
    </>
  );
}
