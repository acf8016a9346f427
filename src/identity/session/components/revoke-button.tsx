"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { useAction } from "@/ui/use-action";

export function RevokeButton({ sessionId, device }: { sessionId: string; device: string }) {
  const router = useRouter();
  const revoke = useAction(api.identity.session.revoke.mutate);
  const press = async () => {
    if ((await revoke.run({ sessionId })).ok) router.refresh();
  };
  return (
    <span className="flex flex-col items-end gap-1">
      <Button
        look="quiet"
        size="small"
        pending={revoke.pending}
        onClick={press}
        aria-label={`Sign out ${device}`}
      >
        Sign out
      </Button>
      {revoke.problem && (
        <span role="alert" className="text-berry text-sm">
          {revoke.problem}
        </span>
      )}
    </span>
  );
}
