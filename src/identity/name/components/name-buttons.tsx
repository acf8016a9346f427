"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { ReasonDialog } from "@/ui/reason-dialog";
import { useAction } from "@/ui/use-action";

/** Lets a name stand, or takes it away with a reason. */
export function NameButtons({ nameId, name }: { nameId: string; name: string }) {
  const router = useRouter();
  const pass = useAction(api.identity.name.pass.mutate);
  const letStand = async () => {
    if ((await pass.run({ nameId, name })).ok) router.refresh();
  };
  return (
    <>
      {pass.problem && <Banner tone="danger">{pass.problem}</Banner>}
      <div className="flex flex-wrap gap-3">
        <Button
          size="small"
          pending={pass.pending}
          aria-label={`Let it stand: ${name}`}
          onClick={() => void letStand()}
        >
          Let it stand
        </Button>
        <ReasonDialog
          trigger={
            <Button look="quiet" size="small" aria-label={`Take it away… ${name}`}>
              Take it away…
            </Button>
          }
          title={`Take “${name}” away?`}
          description="Its address stands in its place at once, and its owner gets your reason by mail."
          confirm="Take the name away"
          look="danger"
          label="The reason"
          limit={1_000}
          send={(reason) => api.identity.name.refuse.mutate({ nameId, reason })}
        />
      </div>
    </>
  );
}
