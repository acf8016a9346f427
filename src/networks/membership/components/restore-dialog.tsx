"use client";
import { api } from "@/trpc/client";
import { DeedDialog } from "@/ui/deed-dialog";
import type { MemberRow } from "./member-list";

type Props = { network: string; member: MemberRow; close: () => void };

export const RestoreDialog = ({ network, member, close }: Props) => (
  <DeedDialog
    close={close}
    title={`Let ${member.name} back in now?`}
    description="Reading and writing are possible again at once. A role that was held before is not given back."
    confirm={`Let ${member.name} back in`}
    act={() => api.networks.membership.restore.mutate({ network, membershipId: member.id })}
  />
);
