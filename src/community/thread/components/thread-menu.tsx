"use client";
import { Ellipsis } from "lucide-react";
import { useRouter } from "next/navigation";
import { lazy, Suspense, useState } from "react";
import type { Insider } from "@/identity/actor";
import { api } from "@/trpc/client";
import { useToast } from "@/ui/toast";
import { readFailure } from "@/ui/use-action";
import { mayClose, mayPin, mayRemoveThread } from "../policy";
import type { getThread } from "../reads";

const AnchoredMenu = lazy(() => import("@/ui/anchored-menu"));
const RemoveDialog = lazy(() => import("../../post/components/remove-dialog"));
const RenameDialog = lazy(() => import("./rename-dialog"));

type Thread = Awaited<ReturnType<typeof getThread>>["thread"];
type Open = { what: "menu"; anchor: HTMLElement } | { what: "rename" | "remove" } | null;

/** What its author and the stewards can do with a whole thread. Not there for those who can do nothing. */
export function ThreadMenu({ network, thread, actor }: { network: string; thread: Thread; actor: Insider }) {
  const [open, setOpen] = useState<Open>(null);
  const router = useRouter();
  const toast = useToast();
  const here = { network, threadId: thread.id };
  const standing = { authorId: thread.author.id, isAnswered: thread.lastNumber > 1 };
  const close = () => setOpen(null);
  const act = (deed: () => Promise<unknown>, done: string) => async () => {
    try {
      await deed();
      toast.done(done);
      router.refresh();
    } catch (error) {
      toast.problem(readFailure(error).problem);
    }
  };
  const { thread: calls } = api.community;
  const pin = thread.isPinned
    ? { label: "Unpin", onSelect: act(() => calls.unpin.mutate(here), "The thread is no longer pinned.") }
    : { label: "Pin", onSelect: act(() => calls.pin.mutate(here), "The thread stays on top of its space.") };
  const shut = thread.isClosed
    ? { label: "Reopen", onSelect: act(() => calls.reopen.mutate(here), "The thread takes replies again.") }
    : { label: "Close", onSelect: act(() => calls.close.mutate(here), "The thread takes no more replies.") };
  const deeds = [
    ...(mayClose(actor, standing) === true
      ? [{ label: "Rename", onSelect: () => setOpen({ what: "rename" as const }) }, shut]
      : []),
    ...(mayPin(actor) === true ? [pin] : []),
    ...(mayRemoveThread(actor, standing) === true
      ? [{ label: "Remove", danger: true, onSelect: () => setOpen({ what: "remove" as const }) }]
      : []),
  ];
  if (deeds.length === 0) return null;
  return (
    <>
      <button
        type="button"
        aria-label="More about this thread"
        aria-haspopup="menu"
        onClick={({ currentTarget }) => setOpen({ what: "menu", anchor: currentTarget })}
        className="grid size-11 shrink-0 place-items-center rounded-md text-ink-soft hover:bg-well hover:text-ink"
      >
        <Ellipsis aria-hidden className="size-5" />
      </button>
      <Suspense>
        {open?.what === "menu" && (
          <AnchoredMenu anchor={open.anchor} label="This thread" deeds={deeds} close={close} />
        )}
        {open?.what === "rename" && (
          <RenameDialog {...here} title={thread.title} close={close} onRenamed={() => router.refresh()} />
        )}
        {open?.what === "remove" && (
          <RemoveDialog
            title="Remove this thread?"
            sentence="Everything that was said in it is taken out of sight, for everybody."
            submit="Remove the thread"
            needsReason={actor.membershipId !== thread.author.id}
            remove={(reason) => calls.remove.mutate({ ...here, reason })}
            onRemoved={() => router.push(`/n/${network}/s/${thread.space.slug}`)}
            close={close}
          />
        )}
      </Suspense>
    </>
  );
}
