"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { useToast } from "@/ui/toast";
import { useAction } from "@/ui/use-action";

/** There is a good reason for what looked strange: it opens to buyers, who still see the weeks. */
export function VerifyButton({ listingId, name }: { listingId: string; name: string }) {
  const router = useRouter();
  const toast = useToast();
  const { run, pending, problem } = useAction(() => api.market.listing.verify.mutate({ listingId }));
  const press = async () => {
    if (!(await run()).ok) return;
    toast.done(`${name} stands in the market.`);
    router.refresh();
  };
  return (
    <span className="flex flex-col gap-1">
      <Button pending={pending} onClick={() => void press()}>
        Open it<span className="sr-only"> for {name}</span>
      </Button>
      {problem && (
        <span role="alert" className="text-berry text-sm">
          {problem}
        </span>
      )}
    </span>
  );
}
