import type { DiscoursePost } from "../import/schema";

/**
 * Which first-level reply each post hangs on, by number: one level of nesting, so that an answer to an answer
 * hangs on the first of them. Answers to the opening, and to posts that did not come in, hang on the thread.
 */
export const nestDiscourse = (posts: DiscoursePost[]): Map<number, number> => {
  const parents = new Map<number, number>();
  const here = new Set<number>();
  const [opening] = posts;
  for (const { post_number, reply_to_post_number: to } of posts) {
    // Only what stands before can be answered.
    if (to !== undefined && to !== opening?.post_number && here.has(to)) {
      parents.set(post_number, parents.get(to) ?? to);
    }
    here.add(post_number);
  }
  return parents;
};
