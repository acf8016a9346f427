"use client";
import { useState } from "react";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { TextInput } from "@/ui/text-input";

/** The link, which we can show this one time: only its fingerprint is kept. */
export function LinkOnce({ href, email }: { href: string; email: string }) {
  const [copied, setCopied] = useState<string>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(href);
      setCopied(href);
    } catch {
      document.querySelector<HTMLInputElement>("#made-link")?.select();
    }
  };
  return (
    <Banner
      tone="good"
      title={email ? `The invitation is on its way to ${email}` : "Here is the link"}
      action={
        <div className="flex flex-wrap gap-2">
          <TextInput
            id="made-link"
            aria-label="The link"
            readOnly
            value={href}
            onFocus={(event) => event.target.select()}
            className="min-w-48 flex-1 basis-64 font-mono text-sm!"
          />
          <Button look="quiet" onClick={() => void copy()}>
            {copied === href ? "Copied" : "Copy the link"}
          </Button>
          <span role="status" className="sr-only">
            {copied === href && "The link is copied."}
          </span>
        </div>
      }
    >
      {email
        ? "You may also pass the link on yourself; it works for that address alone. "
        : "Pass it on to those you mean. "}
      We show it this once: copy it now, or make another later.
    </Banner>
  );
}
