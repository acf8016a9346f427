"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { useAction } from "@/ui/use-action";

type Props = { verificationId: string; submittedAt: Date; legalName: string };

/** Says that the papers show this name. */
export function ConfirmButton({ verificationId, submittedAt, legalName }: Props) {
  const router = useRouter();
  const confirm = useAction(api.identity.verification.confirm.mutate);
  const press = async () => {
    const seen = { verificationId, submittedAt: new Date(submittedAt).toISOString() };
    if ((await confirm.run(seen)).ok) router.refresh();
  };
  return (
    <>
      {confirm.problem && (
        <Banner tone="danger" className="basis-full">
          {confirm.problem}
        </Banner>
      )}
      <Button
        pending={confirm.pending}
        aria-label={`Confirm the name ${legalName}`}
        onClick={() => void press()}
      >
        Confirm the name
      </Button>
    </>
  );
}
