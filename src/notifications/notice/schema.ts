import { z } from "zod";

/** Of one network, or of all. */
export const ListNotices = z.strictObject({ networkId: z.string().optional() });
export type ListNotices = z.infer<typeof ListNotices>;

/** Those named, or all there are. */
export const ReadNotices = z.strictObject({ noticeIds: z.array(z.string()).max(200).optional() });
export type ReadNotices = z.infer<typeof ReadNotices>;
