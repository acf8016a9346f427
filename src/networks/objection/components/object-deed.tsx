"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ReasonDialog } from "@/ui/reason-dialog";
import { useAction } from "@/ui/use-action";

/** A member says that she does not want her network to change hands, or has thought about it again. */
export function ObjectDeed({ network, objected }: { network: string; objected: boolean }) {
  const router = useRouter();
  const back = useAction(() => api.networks.objection.takeBack.mutate({ network }));
  if (!objected)
    return (
      <ReasonDialog
        trigger={<Button>I object…</Button>}
        title="Object to the sale?"
        description="It is counted, and both sides see how many object, not who. If more than a tenth of the active members object or leave, the sale stops and is looked at again. You stay a member, and can take it back."
        confirm="Object"
        look="primary"
        label="Why, if you like to say"
        limit={600}
        send={(reason) => api.networks.objection.make.mutate({ network, reason })}
      />
    );
  return (
    <div className="flex flex-wrap items-center gap-3">
      <p>You object to the sale.</p>
      <Button
        look="quiet"
        pending={back.pending}
        onClick={async () => {
          if ((await back.run()).ok) router.refresh();
        }}
      >
        Take it back
      </Button>
      {back.problem && (
        <p role="alert" className="text-berry text-sm">
          {back.problem}
        </p>
      )}
    </div>
  );
}
