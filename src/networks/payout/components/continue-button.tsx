"use client";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { useAction } from "@/ui/use-action";

/** Back to the provider's page, for what is still missing there. */
export function ContinueButton({ network }: { network: string }) {
  const onboard = useAction(api.networks.payout.onboard.mutate);
  return (
    <div className="flex flex-col items-start gap-3">
      {onboard.problem && <Banner tone="danger">{onboard.problem}</Banner>}
      <Button
        pending={onboard.pending}
        onClick={async () => {
          // The account knows both already: they are asked once, when it is opened.
          const answer = await onboard.run({ network, country: "DE", kind: "individual" });
          if (answer.ok) window.location.assign(answer.value.url);
        }}
      >
        Go on at the payment provider
      </Button>
    </div>
  );
}
