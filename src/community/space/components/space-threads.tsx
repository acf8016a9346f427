import { Banner } from "@/ui/banner";
import { EmptyState } from "@/ui/empty-state";
import { ThreadRows } from "../../thread/components/thread-rows";
import type { ThreadCard } from "../../thread/reads";

type Props = {
  network: string;
  space: { canRead: boolean; isArchived: boolean; name: string };
  threads: ThreadCard[];
};

export function SpaceThreads({ network, space, threads }: Props) {
  if (!space.canRead)
    return (
      <Banner title="You know of this space, and were not asked in">
        What is said here is read by those inside, and by nobody else: not by stewards either. Somebody inside
        can ask you in.
      </Banner>
    );
  return (
    <>
      {space.isArchived && (
        <Banner className="mb-6">
          This space is archived: it can be read, and nothing new is written here.
        </Banner>
      )}
      {threads.length > 0 ? (
        <ThreadRows network={network} cards={threads} />
      ) : (
        <EmptyState title={`Nobody has said anything in ${space.name} yet`}>
          The first thread sets the tone. A small, honest question does it better than an announcement.
        </EmptyState>
      )}
    </>
  );
}
