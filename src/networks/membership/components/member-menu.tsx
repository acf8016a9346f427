"use client";
import { Ellipsis } from "lucide-react";
import { useState } from "react";
import { buttonLook } from "@/ui/button-look";
import { Menu } from "@/ui/menu";
import { AppointDialog } from "./appoint-dialog";
import type { MemberRow } from "./member-list";
import { RestoreDialog } from "./restore-dialog";
import { SendAwayDialog } from "./send-away-dialog";

const lock = (may: true | string) => (may === true ? undefined : may);

/** What may be done about one member. What may not says why. */
export function MemberMenu({ network, member }: { network: string; member: MemberRow }) {
  const [open, setOpen] = useState<"appoint" | "suspend" | "remove" | "restore" | null>(null);
  const isSuspended = member.state === "suspended";
  const others = member.mayAppoint.filter(({ role }) => role !== member.role);
  const mayAppoint = others.some(({ may }) => may === true) || (others[0]?.may ?? true);
  const close = () => setOpen(null);
  return (
    <>
      <Menu
        trigger={
          <button
            type="button"
            aria-label={`Do something about ${member.name}`}
            className={buttonLook("quiet", "small")}
          >
            <Ellipsis aria-hidden className="size-5" />
          </button>
        }
        items={[
          ...(isSuspended
            ? [
                {
                  label: "End the suspension…",
                  locked: lock(member.mayRestore),
                  onSelect: () => setOpen("restore"),
                },
              ]
            : [
                { label: "Change the role…", locked: lock(mayAppoint), onSelect: () => setOpen("appoint") },
                {
                  label: "Suspend…",
                  locked: lock(member.maySendAway),
                  onSelect: () => setOpen("suspend"),
                },
              ]),
          "line" as const,
          {
            label: "Remove…",
            danger: true,
            locked: lock(member.maySendAway),
            onSelect: () => setOpen("remove"),
          },
        ]}
      />
      {open === "appoint" && <AppointDialog network={network} member={member} close={close} />}
      {open === "restore" && <RestoreDialog network={network} member={member} close={close} />}
      {(open === "suspend" || open === "remove") && (
        <SendAwayDialog network={network} member={member} how={open} close={close} />
      )}
    </>
  );
}
