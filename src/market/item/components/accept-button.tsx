"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { useAction } from "@/ui/use-action";

/** This one thing is as agreed. The money stays where it is. */
export function AcceptButton({ deal, item, label }: { deal: string; item: string; label: string }) {
  const router = useRouter();
  const { run, pending, problem } = useAction(() => api.market.item.accept.mutate({ deal, item }));
  const press = async () => {
    if ((await run()).ok) router.refresh();
  };
  return (
    <>
      <Button
        size="small"
        pending={pending}
        aria-label={`${label} is as agreed`}
        onClick={() => void press()}
      >
        As agreed
      </Button>
      {problem && (
        <p role="alert" className="text-berry text-sm">
          {problem}
        </p>
      )}
    </>
  );
}
