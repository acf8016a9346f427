"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Badge } from "@/ui/badge";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { DateText } from "@/ui/date-text";
import { useAction } from "@/ui/use-action";
import type { BrandRole } from "../policy";

type Asked = { id: string; email: string; role: BrandRole; inviter: string; expiresAt: Date };

/** Who has been asked and has not answered. */
export function AskedList({ brand, asked }: { brand: string; asked: Asked[] }) {
  const router = useRouter();
  const revoke = useAction(api.identity.brand.revokeInvitation.mutate);
  const press = async (invitationId: string) => {
    await revoke.run({ brand, invitationId });
    router.refresh();
  };
  return (
    <div className="flex flex-col gap-4">
      {revoke.problem && <Banner tone="danger">{revoke.problem}</Banner>}
      <ul className="divide-y divide-line rounded-lg border border-line bg-sheet">
        {asked.map(({ id, email, role, inviter, expiresAt }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3">
            <div className="min-w-0">
              <p className="break-words font-semibold">
                {email} <Badge>{role}</Badge>
              </p>
              <p className="text-ink-soft text-sm">
                Asked by {inviter}, until <DateText at={expiresAt} look="moment" />
              </p>
            </div>
            <Button
              look="quiet"
              size="small"
              pending={revoke.pending}
              onClick={() => void press(id)}
              aria-label={`Take back the invitation for ${email}`}
            >
              Take back
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
