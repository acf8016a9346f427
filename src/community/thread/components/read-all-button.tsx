"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { useAction } from "@/ui/use-action";
import { tellLive } from "../../stream/components/use-live";

/** For those who come home to more than they want to open. `asOf` is when this page was made. */
export function ReadAllButton({ network, asOf }: { network: string; asOf: string }) {
  const router = useRouter();
  const mark = useAction(api.community.thread.readAll.mutate);
  const press = async () => {
    if (!(await mark.run({ network, asOf })).ok) return;
    tellLive({ kind: "read" });
    router.refresh();
  };
  return (
    <>
      <Button look="quiet" size="small" pending={mark.pending} onClick={() => void press()}>
        Mark all as read
      </Button>
      {mark.problem && <p className="text-berry text-sm">{mark.problem}</p>}
    </>
  );
}
