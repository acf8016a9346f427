import { personOf } from "@/identity/session/reads";
import { insiderOf } from "@/networks/membership/reads";
import type { Db } from "@/platform/db";
import { notFound, Refused } from "@/platform/errors";
import { log } from "@/platform/log";
import { listen, type Whisper } from "@/platform/realtime";
import { readableSpaces } from "../space/reads";

/** What a browser hears: ids only. What they mean it asks for, and is answered as what it may see by then. */
export type Heard =
  | { kind: "resume" | "end" }
  | { kind: string; id: string; thread?: string; number?: number };

type Asker = { token: string; host: string; network: string };
type Line = { send: (heard: Heard) => void; end: () => void };

/**
 * Follows a network for one signed-in insider until she hangs up, signs out, or is no insider any more. Every
 * (re)connection to the database says `resume`, after which the browser asks for what it has not got.
 */
export async function openStream(ctx: { db: Db }, asker: Asker, line: Line) {
  const standing = async () => {
    const person = await personOf(ctx, asker.token, asker.host);
    if (!person) throw notFound("network");
    const actor = await insiderOf(ctx, person.personId, asker.network);
    return { actor, spaces: await readableSpaces(ctx, actor) };
  };
  let now = await standing();

  let isOpen = true;
  let turn = Promise.resolve();
  let hangUp = () => {};
  const close = () => {
    isOpen = false;
    hangUp();
  };
  const end = (error: unknown) => {
    if (!(error instanceof Refused)) log.warn({ err: error }, "a live stream broke off");
    else line.send({ kind: "end" });
    close();
    line.end();
  };
  /** One after the other: nothing is passed on while somebody's standing is in question. */
  const next = (work: () => Promise<void> | void) => {
    turn = turn.then(() => (isOpen ? work() : undefined)).catch(end);
  };
  const lookAgain = async () => {
    now = await standing();
  };

  const hear = (what: Whisper) => {
    const { actor } = now;
    if (what.network !== actor.networkId) return;
    const concernsHer =
      what.kind === "space" || (what.kind === "membership" && what.id === actor.membershipId);
    next(async () => {
      if (concernsHer) await lookAgain();
      if (what.space !== undefined && !now.spaces.has(what.space)) return;
      if (what.kind === "membership" && !concernsHer) return;
      if (what.kind === "notice" && what.id !== actor.personId) return;
      const { kind, id, thread, number } = what;
      line.send({ kind, id, ...(thread && { thread }), ...(number && { number }) });
    });
  };
  const resume = () =>
    next(async () => {
      await lookAgain();
      line.send({ kind: "resume" });
    });
  hangUp = await listen({ hear, resume });
  if (!isOpen) hangUp();
  return { check: () => next(lookAgain), close };
}
