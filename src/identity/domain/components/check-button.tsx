"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { useAction } from "@/ui/use-action";
import type { DnsAnswer } from "../lifecycle";
import { dnsWords } from "./dns-words";

/** Asks the DNS now, and says what it said. */
export function CheckButton({ brand, locked }: { brand: string; locked: string | undefined }) {
  const router = useRouter();
  const [answer, setAnswer] = useState<DnsAnswer>();
  const check = useAction(api.identity.domain.check.mutate);
  const press = async () => {
    const asked = await check.run({ brand });
    setAnswer(asked.ok ? asked.value.answer : undefined);
    if (asked.ok) router.refresh();
  };
  return (
    <div className="flex flex-col items-start gap-3">
      <Button pending={check.pending} locked={locked} onClick={() => void press()}>
        Check now
      </Button>
      <div aria-live="polite">
        {answer && answer !== "found" && !check.pending && <Banner tone="warn">{dnsWords[answer]}</Banner>}
        {check.problem && <Banner tone="danger">{check.problem}</Banner>}
      </div>
    </div>
  );
}
