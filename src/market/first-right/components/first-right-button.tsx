"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { useAction } from "@/ui/use-action";

type Props = { network: string; brand: { slug: string; name: string }; isGranted: boolean };

/** Gives a partner the first word, or takes it back. */
export function FirstRightButton({ network, brand: { slug, name }, isGranted }: Props) {
  const router = useRouter();
  const calls = api.market.firstRight;
  const { run, pending, problem } = useAction(() =>
    (isGranted ? calls.end : calls.grant).mutate({ network, brand: slug }),
  );
  return (
    <ConfirmDialog
      trigger={
        <Button look="quiet" size="small">
          {isGranted ? "Take it back…" : "Give it the first word…"}
          <span className="sr-only"> {name}</span>
        </Button>
      }
      title={isGranted ? `Take the first word back from ${name}?` : `Give ${name} the first word?`}
      consequences={
        isGranted
          ? [`${name} is asked no sooner than everybody else.`, "You can give it again."]
          : [
              `Should you ever offer the network for sale, ${name} has seven days alone before anybody else may ask.`,
              `${name} is told now. Nothing else follows from it, and you can take it back until then.`,
            ]
      }
      confirm={isGranted ? "Take it back" : "Give it"}
      look={isGranted ? "danger" : "primary"}
      {...{ pending, problem }}
      onConfirm={async () => {
        const { ok } = await run();
        if (ok) router.refresh();
        return ok;
      }}
    />
  );
}
