"use client";
import { lazy, Suspense } from "react";
import type { Insider } from "@/identity/actor";
import { api } from "@/trpc/client";
import { useToast } from "@/ui/toast";
import { readFailure } from "@/ui/use-action";
import { threadPath } from "../../thread/policy";
import { mayEdit, mayRemovePost, needsReason } from "../policy";
import type { PostView } from "../reads";

const AnchoredMenu = lazy(() => import("@/ui/anchored-menu"));
const HistoryDialog = lazy(() => import("./history-dialog"));
const RemoveDialog = lazy(() => import("./remove-dialog"));

export type Asked =
  | { what: "menu"; post: PostView; anchor: HTMLElement }
  | { what: "history" | "remove"; post: PostView };
type Props = {
  network: string;
  threadId: string;
  actor: Insider;
  asked: Asked;
  ask: (next: Asked | null) => void;
  onEdit: (post: PostView) => void;
  /** Nothing where no reply can be written. */
  onQuote?: ((post: PostView) => void) | undefined;
  onChanged: (post: PostView) => void;
};

/** What can be done with a post, fetched when somebody asks for it: one menu for all of them. */
export function PostDeeds({ network, threadId, actor, asked, ask, onEdit, onQuote, onChanged }: Props) {
  const toast = useToast();
  const { post } = asked;
  const standing = { authorId: post.author.id, isDeleted: post.isDeleted };
  const close = () => ask(null);
  const here = { network, postId: post.id };

  /** Says what went wrong where it cannot be said beside what was pressed. */
  const attempt = async (deed: () => Promise<unknown>) => {
    try {
      await deed();
      onChanged(post);
      return true;
    } catch (error) {
      toast.problem(readFailure(error).problem);
      return false;
    }
  };
  const removeOwn = async () => {
    if (!(await attempt(() => api.community.post.remove.mutate(here)))) return;
    toast.undo("Your post is removed.", () => void attempt(() => api.community.post.restore.mutate(here)));
  };
  const copyLink = async () => {
    const path = threadPath(network, threadId, post.number);
    try {
      await navigator.clipboard.writeText(location.origin + path);
      toast.done("The link is copied.");
    } catch {
      toast.problem(`The link could not be copied. It is ${location.origin}${path}`);
    }
  };
  const deeds = [
    ...(onQuote ? [{ label: "Quote", onSelect: () => onQuote(post) }] : []),
    { label: "Copy link", onSelect: () => void copyLink() },
    ...(mayEdit(actor, standing) === true ? [{ label: "Change", onSelect: () => onEdit(post) }] : []),
    ...(mayRemovePost(actor, standing) === true
      ? [
          {
            label: "Remove",
            danger: true,
            onSelect: () => (needsReason(actor, standing) ? ask({ what: "remove", post }) : void removeOwn()),
          },
        ]
      : []),
  ];
  return (
    <Suspense>
      {asked.what === "menu" && (
        <AnchoredMenu anchor={asked.anchor} label={`Post ${post.number}`} deeds={deeds} close={close} />
      )}
      {asked.what === "history" && <HistoryDialog {...here} close={close} />}
      {asked.what === "remove" && (
        <RemoveDialog
          title="Remove this post?"
          sentence={`The words of ${post.author.name} are taken out of sight. The place stays, and says that a steward removed them.`}
          submit="Remove the post"
          needsReason
          remove={(reason) => api.community.post.remove.mutate({ ...here, reason })}
          onRemoved={() => {
            close();
            onChanged(post);
          }}
          close={close}
        />
      )}
    </Suspense>
  );
}
