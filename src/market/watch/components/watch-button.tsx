"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { useAction } from "@/ui/use-action";

type Props = { brand: string; listingId: string; title: string; isWatched: boolean };

/** Keeps an eye on a listing, or looks away again. */
export function WatchButton({ brand, listingId, title, isWatched }: Props) {
  const router = useRouter();
  const { run, pending, problem } = useAction(() =>
    (isWatched ? api.market.watch.drop : api.market.watch.add).mutate({ brand, listingId }),
  );
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
        {isWatched ? "Watch it no more" : "Watch it"}
        <span className="sr-only">: {title}</span>
      </Button>
      {problem && (
        <span role="alert" className="text-berry text-sm">
          {problem}
        </span>
      )}
    </span>
  );
}
