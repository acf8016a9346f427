"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { useAction } from "@/ui/use-action";

type Props = { network: string; may: { pause: boolean; resume: boolean; withdraw: boolean } };

/** What a seller can do with a listing that stands in the market. */
export function ListingDeeds({ network, may }: Props) {
  const router = useRouter();
  const turn = useAction(() =>
    may.pause ? api.market.listing.pause.mutate({ network }) : api.market.listing.resume.mutate({ network }),
  );
  const withdraw = useAction(() => api.market.listing.withdraw.mutate({ network }));
  const problem = turn.problem;
  return (
    <div className="flex flex-col items-start gap-2">
      <div className="flex flex-wrap gap-3">
        {(may.pause || may.resume) && (
          <Button
            look="quiet"
            pending={turn.pending}
            onClick={async () => {
              if ((await turn.run()).ok) router.refresh();
            }}
          >
            {may.pause ? "Pause it" : "Count anew and open it again"}
          </Button>
        )}
        {may.withdraw && (
          <ConfirmDialog
            trigger={<Button look="quiet">Take it out of the market…</Button>}
            title="Take it out of the market?"
            consequences={[
              "All talks about it end, and every buyer who was let in is told.",
              "Nothing is owed. You can put it there again later.",
            ]}
            confirm="Take it out"
            pending={withdraw.pending}
            problem={withdraw.problem}
            onConfirm={async () => {
              const { ok } = await withdraw.run();
              if (ok) router.refresh();
              return ok;
            }}
          />
        )}
      </div>
      {problem && (
        <p role="alert" className="text-berry text-sm">
          {problem}
        </p>
      )}
    </div>
  );
}
