"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { useAction } from "@/ui/use-action";

/** Says yes to the charter above, in the version that stands there. A newer one is shown before it is asked again. */
export function AcceptForm({ network, charterVersion }: { network: string; charterVersion: number }) {
  const router = useRouter();
  const accept = useAction(api.networks.membership.accept.mutate);
  const press = async () => {
    const { ok } = await accept.run({ network, charterVersion });
    // A whole new page: the frame around it changes with somebody who has come in.
    if (ok) location.assign(`/n/${network}/feed`);
    else router.refresh();
  };
  return (
    <div className="flex flex-col items-start gap-4">
      {accept.problem && <Banner tone="danger">{accept.problem}</Banner>}
      <Button pending={accept.pending} onClick={() => void press()} className="max-xs:w-full">
        Say yes and come in
      </Button>
    </div>
  );
}
