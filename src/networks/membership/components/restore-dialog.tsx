"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { useAction } from "@/ui/use-action";
import type { MemberRow } from "./member-list";

type Props = { network: string; member: MemberRow; close: () => void };

export function RestoreDialog({ network, member, close }: Props) {
  const router = useRouter();
  const restore = useAction(api.networks.membership.restore.mutate);
  const press = async () => {
    if (!(await restore.run({ network, membershipId: member.id })).ok) return;
    close();
    router.refresh();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && close()}
      title={`Let ${member.name} back in now?`}
      description="Reading and writing are possible again at once. A role that was held before is not given back."
      actions={
        <>
          <Button look="quiet" onClick={close}>
            Leave it as it is
          </Button>
          <Button pending={restore.pending} onClick={() => void press()}>
            Let {member.name} back in
          </Button>
        </>
      }
    >
      {restore.problem && <Banner tone="danger">{restore.problem}</Banner>}
    </Dialog>
  );
}
