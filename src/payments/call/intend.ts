import { and, eq, inArray } from "drizzle-orm";
import type { Db } from "@/platform/db";
import { enqueue, jobKind } from "@/platform/jobs";
import { providerCalls } from "../tables";
import type { CallKind } from "./policy";

export const calling = jobKind<{ callId: string }>("provider-call");

/** Under one key for each call, so that waking it twice makes it once. */
export const queueCall = (ctx: { db: Db }, callId: string, inSeconds = 0) =>
  enqueue(ctx, calling, { callId }, { inSeconds, key: `call:${callId}` });

type Intention = {
  kind: CallKind;
  subjectId: string;
  holdId?: string | null;
  params: Record<string, unknown>;
  /** When somebody waits for the answer and asks at once, the job only comes after her. */
  inSeconds?: number;
};

/** Writes down what will be asked, in the caller's transaction, and has it asked after. One live call for each subject. */
export async function intendCall(ctx: { db: Db }, { kind, subjectId, holdId, params, inSeconds }: Intention) {
  const [call] = await ctx.db
    .insert(providerCalls)
    .values({ kind, subjectId, holdId: holdId ?? null, params })
    .onConflictDoNothing()
    .returning({ id: providerCalls.id });
  const callId = call?.id ?? (await liveCall(ctx, kind, subjectId));
  await queueCall(ctx, callId, inSeconds);
  return callId;
}

async function liveCall(ctx: { db: Db }, kind: CallKind, subjectId: string) {
  const [call] = await ctx.db
    .select({ id: providerCalls.id })
    .from(providerCalls)
    .where(
      and(
        eq(providerCalls.kind, kind),
        eq(providerCalls.subjectId, subjectId),
        inArray(providerCalls.state, ["intended", "done"]),
      ),
    );
  if (!call) throw new Error(`the ${kind} of ${subjectId} was neither written nor found`);
  return call.id;
}
