import { z } from "zod";
import { longestPost } from "./policy";

const network = z.string();
const postId = z.string();

export const Body = z
  .string()
  .trim()
  .min(1, "There is nothing to post yet.")
  .max(longestPost, "This is longer than a post can be (20,000 letters). Please split it.");

export const Reply = z.strictObject({
  network,
  threadId: z.string(),
  body: Body,
  /** The post answered; a reply to a reply hangs beside it, on the same first one. */
  parentId: z.string().optional(),
  /** Made up by the composer once per draft, so that sending again after a lost connection posts nothing twice. */
  key: z.uuid().optional(),
});
export type Reply = z.infer<typeof Reply>;

export const EditPost = z.strictObject({ network, postId, body: Body });
export type EditPost = z.infer<typeof EditPost>;

export const RemovePost = z.strictObject({
  network,
  postId,
  /** Asked of stewards; the author reads it. */
  reason: z.string().trim().max(500).optional(),
});
export type RemovePost = z.infer<typeof RemovePost>;

export const OnePost = z.strictObject({ network, postId });
export type OnePost = z.infer<typeof OnePost>;

/** What came after `number`; with `since`, also what was edited or removed after that moment. */
export const PostsAfter = z.strictObject({
  network,
  threadId: z.string(),
  number: z.int().min(0),
  since: z.iso.datetime().optional(),
});
export type PostsAfter = z.infer<typeof PostsAfter>;

export const PreviewPost = z.strictObject({ network, body: z.string().max(longestPost) });
export type PreviewPost = z.infer<typeof PreviewPost>;
