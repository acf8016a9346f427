"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { useAction } from "@/ui/use-action";

/** In a demo only: sets the record in the table that answers in place of the DNS. */
export function PublishButton({ brand }: { brand: string }) {
  const router = useRouter();
  const publish = useAction(api.identity.domain.publish.mutate);
  const press = async () => {
    if ((await publish.run({ brand })).ok) router.refresh();
  };
  return (
    <Banner
      title="This is a demo"
      action={
        <Button look="quiet" size="small" pending={publish.pending} onClick={() => void press()}>
          Set the record in the demo’s stand-in
        </Button>
      }
    >
      {publish.problem ??
        "Nobody can change the DNS of a domain from here, so a stand-in answers in its place. Everything else is as it would be."}
    </Banner>
  );
}
