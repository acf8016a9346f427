import { z } from "zod";
import { methods } from "../payment/policy";

export const Pay = z.strictObject({
  brand: z.string().max(60),
  holdId: z.string().max(60),
  method: z.enum(methods),
});
export type Pay = z.infer<typeof Pay>;
