import type { PostView } from "../../post/reads";

export type Branch = { post: PostView; replies: PostView[] };

/** The replies under what they answer: one level. What answers a post of another page stands for itself. */
export function nestPosts(posts: PostView[]): Branch[] {
  const branches = new Map<string, Branch>();
  for (const post of posts) {
    const above = post.parentId ? branches.get(post.parentId) : undefined;
    if (above) above.replies.push(post);
    else branches.set(post.id, { post, replies: [] });
  }
  return [...branches.values()];
}
