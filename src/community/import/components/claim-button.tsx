"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { useAction } from "@/ui/use-action";

type Props = { network: string; membershipId: string; name: string; posts: number };

/** Takes one's words over. Who is no member yet goes on to the charter. */
export function ClaimButton({ network, membershipId, name, posts }: Props) {
  const router = useRouter();
  const claim = useAction(api.networks.membership.claim.mutate);
  const press = async () => {
    const claimed = await claim.run({ network, membershipId });
    if (!claimed.ok) return;
    if (!claimed.value.joined) router.push(`/n/${network}/join`);
    router.refresh();
  };
  return (
    <span className="flex flex-col items-start gap-1">
      <Button size="small" pending={claim.pending} onClick={() => void press()}>
        I am {name}: claim {posts === 0 ? "the place" : posts === 1 ? "it" : "them"}
      </Button>
      {claim.problem && (
        <span role="alert" className="text-berry text-sm">
          {claim.problem}
        </span>
      )}
    </span>
  );
}
