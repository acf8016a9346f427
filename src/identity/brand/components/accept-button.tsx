"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { useAction } from "@/ui/use-action";

export function AcceptButton({ token, brand }: { token: string; brand: string }) {
  const router = useRouter();
  const accept = useAction(api.identity.brand.accept.mutate);
  const press = async () => {
    const joined = await accept.run({ token });
    if (joined.ok) router.push(`/brand/${joined.value.slug}`);
  };
  return (
    <div className="flex flex-col items-start gap-4">
      {accept.problem && <Banner tone="danger">{accept.problem}</Banner>}
      <Button pending={accept.pending} onClick={() => void press()} className="max-xs:w-full">
        Say yes and act for {brand}
      </Button>
    </div>
  );
}
