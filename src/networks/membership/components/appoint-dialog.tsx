"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { RadioCards } from "@/ui/radio-cards";
import { useAction } from "@/ui/use-action";
import { networkRoleWords } from "../policy";
import type { MemberRow } from "./member-list";

type Props = { network: string; member: MemberRow; close: () => void };

export function AppointDialog({ network, member, close }: Props) {
  const router = useRouter();
  const [role, setRole] = useState(member.role);
  const appoint = useAction(api.networks.membership.appoint.mutate);
  const press = async () => {
    if (!(await appoint.run({ network, membershipId: member.id, role })).ok) return;
    close();
    router.refresh();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && close()}
      title={`What ${member.name} does here`}
      description="It holds from the next click, and you can change it again."
      actions={
        <>
          <Button look="quiet" onClick={close}>
            Leave it as it is
          </Button>
          <Button pending={appoint.pending} onClick={() => void press()}>
            Make {member.name} a {networkRoleWords[role].label.toLowerCase()}
          </Button>
        </>
      }
    >
      {appoint.problem && <Banner tone="danger">{appoint.problem}</Banner>}
      <RadioCards
        legend="Role"
        name="role"
        required
        value={role}
        onChange={setRole}
        choices={member.mayAppoint.map(({ role, may }) => ({
          value: role,
          label: networkRoleWords[role].label,
          explanation: networkRoleWords[role].means,
          locked: may === true || role === member.role ? undefined : may,
        }))}
      />
    </Dialog>
  );
}
