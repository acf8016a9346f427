import { and, eq, gt, isNull, lte, or } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { Refused } from "@/platform/errors";
import { before, hours } from "@/platform/time";
import { domains } from "../tables";
import { checkDomain } from "./check";

const atOnce = 10;

/** Asks for every domain once a day; where a record has gone, three times a day. */
export async function checkEveryDomain(ctx: Ctx<System>) {
  const old = (count: number) => lte(domains.checkedAt, before(ctx.now, hours(count)));
  const due = await ctx.db
    .select()
    .from(domains)
    .where(
      or(
        and(eq(domains.state, "verified"), or(old(24), and(gt(domains.failures, 0), old(8)))),
        and(eq(domains.state, "claimed"), or(isNull(domains.checkedAt), old(24))),
      ),
    )
    .orderBy(domains.checkedAt)
    .limit(500);
  for (let at = 0; at < due.length; at += atOnce)
    await Promise.all(due.slice(at, at + atOnce).map((row) => unlessRefused(checkDomain(ctx, row))));
}

/** A claim that came too late, or a row that has moved on: the next one is asked all the same. */
const unlessRefused = (check: Promise<unknown>) =>
  check.catch((error: unknown) => {
    if (!(error instanceof Refused)) throw error;
  });
