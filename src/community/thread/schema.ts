import { z } from "zod";
import { Body } from "../post/schema";

const network = z.string();
const threadId = z.string();
const Title = z
  .string()
  .trim()
  .min(3, "Please give the thread a title.")
  .max(140, "Please keep the title within 140 letters.");

export const StartThread = z.strictObject({
  network,
  spaceId: z.string(),
  title: Title,
  body: Body,
  /** Made up by the composer once per draft, so that sending again after a lost connection starts nothing twice. */
  key: z.uuid().optional(),
});
export type StartThread = z.infer<typeof StartThread>;

export const OneThread = z.strictObject({ network, threadId });
export type OneThread = z.infer<typeof OneThread>;

/** `from` is the number of the first post wanted; a page holds 50. */
export const GetThread = z.strictObject({ network, threadId, from: z.int().min(1).default(1) });
export type GetThread = z.input<typeof GetThread>;

export const RenameThread = z.strictObject({ network, threadId, title: Title });
export type RenameThread = z.infer<typeof RenameThread>;

export const RemoveThread = z.strictObject({
  network,
  threadId,
  /** Asked of stewards; the author reads it. */
  reason: z.string().trim().max(500).optional(),
});
export type RemoveThread = z.infer<typeof RemoveThread>;

export const ReadThread = z.strictObject({ network, threadId, number: z.int().min(0) });
export type ReadThread = z.infer<typeof ReadThread>;

/** `asOf` is when the list was fetched: what came later was not seen. */
export const ReadAllThreads = z.strictObject({ network, asOf: z.iso.datetime() });
export type ReadAllThreads = z.infer<typeof ReadAllThreads>;

export const ListThreads = z.strictObject({
  network,
  spaceId: z.string(),
  page: z.int().min(1).max(200).default(1),
});
export type ListThreads = z.input<typeof ListThreads>;

/** `newest` puts the latest word first, whether or not it was read. */
export const Feed = z.strictObject({ network, newest: z.boolean().default(false) });
export type Feed = z.input<typeof Feed>;

export const SearchThreads = z.strictObject({
  network,
  query: z.string().trim().max(200),
  /** Only in the space of this address. */
  space: z.string().max(60).optional(),
  /** Only what this member said. */
  authorId: z.string().max(40).optional(),
});
export type SearchThreads = z.infer<typeof SearchThreads>;
