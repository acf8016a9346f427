"use client";
import { useState } from "react";
import { Button } from "@/ui/button";

/** Puts a line into the clipboard; where that is not allowed, it stands there to be selected. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <Button look="link" size="small" aria-label={`Copy ${what}`} onClick={() => void copy()}>
      <span role="status">{copied ? "Copied" : "Copy"}</span>
    </Button>
  );
}
