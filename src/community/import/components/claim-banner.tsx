import { Banner } from "@/ui/banner";
import type { Waiting } from "../reads";
import { ClaimButton } from "./claim-button";

const nextOf = (posts: number) => {
  if (posts === 0)
    return "You were brought here from another place, with your e-mail address. Claim the place, and it is yours.";
  const [they, them, are] = posts === 1 ? ["It", "it", "it is"] : ["They", "them", "they are"];
  return `${they} came here from another place, with your e-mail address. Claim ${them}, and ${are} yours to edit and remove.`;
};

const wordsOf = ({ name, posts }: Waiting) => {
  if (posts === 0) return `A place is kept for you as ${name}.`;
  return `${posts === 1 ? "1 post" : `${posts.toLocaleString("en")} posts`} by ${name} ${posts === 1 ? "is" : "are"} waiting for you.`;
};

/** What was brought in under the address that this person signs in with. Nothing when nothing waits. */
export const ClaimBanner = ({ network, waiting }: { network: string; waiting: Waiting[] }) =>
  waiting.map((one) => (
    <Banner
      key={one.membershipId}
      tone="good"
      className="mb-4"
      title={wordsOf(one)}
      action={
        <ClaimButton network={network} membershipId={one.membershipId} name={one.name} posts={one.posts} />
      }
    >
      {nextOf(one.posts)}
    </Banner>
  ));
