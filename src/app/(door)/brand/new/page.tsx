import type { Metadata } from "next";
import { CreateForm } from "@/identity/brand/components/create-form";
import { api, forPage } from "@/trpc/server";

export const metadata: Metadata = { title: "Make a brand" };

export default async function NewBrandPage() {
  const me = await forPage(api.identity.person.mine());
  return (
    <>
      <h1 className="font-semibold font-serif text-3xl">Make a brand</h1>
      <p className="max-w-measure text-ink-soft">
        A brand can own networks, and several people can act for it. You are its first owner; the rest of its
        profile can wait.
      </p>
      <CreateForm personId={me.personId} />
    </>
  );
}
