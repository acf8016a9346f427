"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { Problem } from "@/ui/field";
import { useAction } from "@/ui/use-action";

type Props = { network: string; children: string };

/** No question first: one may ask again at once. */
export function WithdrawButton({ network, children }: Props) {
  const router = useRouter();
  const withdraw = useAction(api.networks.membership.withdraw.mutate);
  const press = async () => {
    await withdraw.run({ network });
    router.refresh();
  };
  return (
    <div className="flex flex-col items-start gap-2">
      <Button look="quiet" pending={withdraw.pending} onClick={() => void press()}>
        {children}
      </Button>
      {withdraw.problem && (
        <div role="alert">
          <Problem id="withdraw-problem">{withdraw.problem}</Problem>
        </div>
      )}
    </div>
  );
}
