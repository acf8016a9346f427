import type { Metadata } from "next";
import { MailboxHint } from "@/identity/sign-in/components/mailbox-hint";
import { api } from "@/trpc/server";
import { LinkButton } from "@/ui/link-button";

export const metadata: Metadata = { title: "Look in your mail" };

export default async function SentPage() {
  const { mailbox } = await api.identity.signIn.where();
  return (
    <>
      <h1 className="font-semibold font-serif text-3xl">Look in your mail</h1>
      <p className="max-w-measure">
        If the address is right, a link is on its way. Open it in this browser within ten minutes, press the
        button there, and you are in.
      </p>
      {mailbox && <MailboxHint />}
      <p className="text-ink-soft">
        Nothing after two minutes? Look among unwanted mail, then ask again: the newest link and older ones
        all work once.
      </p>
      <div>
        <LinkButton href="/sign-in" look="quiet">
          Ask again
        </LinkButton>
      </div>
    </>
  );
}
