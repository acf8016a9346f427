"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { useAction } from "@/ui/use-action";

/** Forgets a search, and its mails with it. */
export function DropButton({ brand, searchId, words }: { brand: string; searchId: string; words: string }) {
  const router = useRouter();
  const { run, pending, problem } = useAction(() => api.market.savedSearch.drop.mutate({ brand, searchId }));
  return (
    <span className="flex flex-col items-start gap-1">
      <Button
        look="quiet"
        size="small"
        pending={pending}
        onClick={async () => {
          if ((await run()).ok) router.refresh();
        }}
      >
        Forget it<span className="sr-only">: {words}</span>
      </Button>
      {problem && (
        <span role="alert" className="text-berry text-sm">
          {problem}
        </span>
      )}
    </span>
  );
}
