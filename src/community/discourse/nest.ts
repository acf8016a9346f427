import type { DiscoursePost } from "../import/schema";

/**
 * Which first-level reply each post hangs on, by id: one level of nesting, so that an answer to an answer hangs on
 * the first of them. Answers to the opening, and to posts that did not come in, hang on the thread.
 */
export const nestDiscourse = (posts: DiscoursePost[]): Map<number, number> => {
  const parents = new Map<number, number>();
  const before = new Map<number, DiscoursePost>();
  const [opening] = posts;
  for (const post of posts) {
    const answered = before.get(post.reply_to_post_number ?? Number.NaN);
    if (answered && answered !== opening) parents.set(post.id, parents.get(answered.id) ?? answered.id);
    before.set(post.post_number, post);
  }
  return parents;
};
