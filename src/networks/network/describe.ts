import { eq } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { networks } from "../tables";
import type { DescribeNetwork } from "./schema";

/** Says what the network is about, and where and in which language, so that it is found by those who look for that. */
export const describeNetwork = (ctx: Ctx<Insider>, { language, region, interests }: DescribeNetwork) =>
  ctx.db.update(networks).set({ language, region, interests }).where(eq(networks.id, ctx.actor.networkId));
