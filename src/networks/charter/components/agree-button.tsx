"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { Problem } from "@/ui/field";
import { useAction } from "@/ui/use-action";

/** A member says yes to the charter as it has become. */
export function AgreeButton({ network, version }: { network: string; version: number }) {
  const router = useRouter();
  const agree = useAction(api.networks.membership.agree.mutate);
  const press = async () => {
    if ((await agree.run({ network, charterVersion: version })).ok) router.refresh();
  };
  return (
    <div className="flex flex-col items-start gap-2">
      <Button pending={agree.pending} onClick={press}>
        Say yes to version {version}
      </Button>
      {agree.problem && <Problem id="agree-problem">{agree.problem}</Problem>}
    </div>
  );
}
