import { z } from "zod";

export const TheJob = z.strictObject({ jobId: z.string().regex(/^\d{1,18}$/, "This is no job’s number.") });
export type TheJob = z.infer<typeof TheJob>;
