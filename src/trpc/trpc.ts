import { initTRPC, TRPCError } from "@trpc/server";
import { z } from "zod";
import type { Ctx, Insider, NetworkRole, Person, Speaker, Visitor } from "@/identity/actor";
import { brandActorOf } from "@/identity/brand/reads";
import { isFresh } from "@/identity/session/policy";
import type { SignedIn } from "@/identity/session/reads";
import { mayActAs, mayOwn } from "@/networks/membership/policy";
import { insiderOf } from "@/networks/membership/reads";
import { allow, type Refusal, Refused } from "@/platform/errors";
import { isSpent, limits, within } from "@/platform/limits";
import { log } from "@/platform/log";

type Context = Ctx<Visitor | Person> & { signedIn: SignedIn | null; requestId?: string; peer?: string };

const codes = {
  not_found: "NOT_FOUND",
  forbidden: "FORBIDDEN",
  conflict: "CONFLICT",
  invalid: "BAD_REQUEST",
  too_often: "TOO_MANY_REQUESTS",
} as const satisfies Record<Refusal, TRPCError["code"]>;

const fieldsOf = (cause: unknown): Record<string, string[]> => {
  if (cause instanceof Refused) return cause.fields;
  if (cause instanceof z.ZodError) return z.flattenError(cause).fieldErrors as Record<string, string[]>;
  return {};
};

const unexpected = "Something went wrong on our side. Nothing was changed; please try again.";

const t = initTRPC.context<Context>().create({
  errorFormatter: ({ shape, error }) => {
    const fields = fieldsOf(error.cause);
    const isOurs = error.cause instanceof Refused || error.code === "UNAUTHORIZED";
    const message = isOurs
      ? error.message
      : error.code === "BAD_REQUEST"
        ? (Object.values(fields).flat()[0] ??
          "Some of this is not as we need it. Please check it and send it again.")
        : unexpected;
    return { ...shape, message, data: { code: shape.data.code, httpStatus: shape.data.httpStatus, fields } };
  },
});

/** The one place where a refusal becomes an HTTP answer; anything else is a bug, and is written down as one. */
const speakHttp = t.middleware(async ({ ctx, next, path }) => {
  const result = await next();
  if (result.ok) return result;
  const { cause } = result.error;
  if (cause instanceof Refused)
    throw new TRPCError({ code: codes[cause.code], message: cause.message, cause });
  if (result.error.code === "INTERNAL_SERVER_ERROR")
    log.error({ err: cause ?? result.error, path, requestId: ctx.requestId }, "a procedure failed");
  return result;
});

export const router = t.router;
export const callerOf = t.createCallerFactory;

/** Signs that nobody types and Postgres cannot keep: NUL, and halves of letters. Walked, not recursed: it may be deep. */
function isWritable(input: unknown) {
  const unread = [input];
  while (unread.length > 0) {
    const value = unread.pop();
    if (typeof value === "string" && (value.includes("\0") || !value.isWellFormed())) return false;
    if (typeof value !== "object" || value === null) continue;
    for (const [name, inside] of Object.entries(value)) unread.push(name, inside);
  }
  return true;
}

const readOnlyText = t.middleware(async ({ getRawInput, next }) => {
  if (isWritable(await getRawInput())) return next();
  throw new Refused("invalid", "There is a sign in this that cannot be kept. Please type it anew.");
});

/** Anybody, signed in or not. The verb decides what they see. */
export const asAnyone = t.procedure.use(speakHttp).use(readOnlyText);

export const asPerson = asAnyone.use(({ ctx, next }) => {
  const { actor, signedIn } = ctx;
  if (actor.kind !== "person" || !signedIn) {
    throw new TRPCError({ code: "UNAUTHORIZED", message: "Please sign in first." });
  }
  return next({ ctx: { ...ctx, actor, signedIn } });
});

/** One of those who operate Trellis: named by the setting OPERATORS, by address. */
export const asOperator = asPerson.use(({ ctx, next }) => {
  allow(ctx.signedIn.operates || "Only those who operate Trellis may do this.");
  const { personId } = ctx.actor;
  return next({ ctx: { ...ctx, actor: { kind: "operator" as const, personId } } });
});

/** Nobody may try invitations until one works: those that do not are counted, for each address that they come from. */
const withoutGuessing = t.middleware(async ({ ctx, next }) => {
  if (!ctx.peer) return next();
  if (await isSpent(limits.inviteGuessIp, ctx.peer))
    throw new Refused(
      "too_often",
      "Too many invitations that do not work were tried from here. Please wait a minute.",
    );
  const result = await next();
  const isWrong = result.ok ? result.data === null : result.error.cause instanceof Refused;
  if (isWrong) await within(limits.inviteGuessIp, ctx.peer);
  return result;
});

/** Anybody, or a person, who shows an invitation. */
export const asInvited = asAnyone.use(withoutGuessing);
export const asInvitedPerson = asPerson.use(withoutGuessing);

const known = new WeakMap<SignedIn, Map<string, Promise<Insider>>>();

/** One page asks several things: where its reader stands is looked up once. Whoever changes something is looked up anew. */
function standing(ctx: Ctx<Person> & { signedIn: SignedIn }, network: string) {
  const places = known.get(ctx.signedIn) ?? new Map<string, Promise<Insider>>();
  known.set(ctx.signedIn, places);
  const found = places.get(network) ?? insiderOf(ctx, ctx.actor.personId, network);
  places.set(network, found);
  return found;
}

/** A person who stands inside the network named by the input. */
export const asInsider = asPerson
  .input(z.object({ network: z.string().max(60) }))
  .use(async ({ ctx, input, next, type }) => {
    const { personId } = ctx.actor;
    const actor =
      type === "query" ? await standing(ctx, input.network) : await insiderOf(ctx, personId, input.network);
    return next({ ctx: { ...ctx, actor } });
  });

/** Somebody whose words can stand in the network: a member, or an owner who is one too. */
export const asMember = asInsider.use(({ ctx, next }) => {
  const { membershipId } = ctx.actor;
  if (!membershipId)
    throw new Refused("forbidden", "You act for the owner here. Join the network to take part as yourself.");
  return next({
    ctx: { ...ctx, actor: { ...ctx.actor, membershipId } as Speaker },
  });
});

const asRole = (role: NetworkRole) =>
  asInsider.use(({ ctx, next }) => {
    allow(mayActAs(ctx.actor, role));
    return next();
  });

export const asGreeter = asRole("greeter");
export const asGatekeeper = asRole("gatekeeper");
export const asSteward = asRole("steward");

export const asOwner = asInsider.use(({ ctx, next }) => {
  allow(mayOwn(ctx.actor));
  return next();
});

/** An owner who signed in a moment ago: nobody who found her browser open leads her money away. */
export const asFreshOwner = asOwner.use(({ ctx, next }) => {
  allow(isFresh(ctx.signedIn));
  return next();
});

/** A person acting for the brand named by the input, in whatever role; the verb's policy asks for more. */
export const asBrand = asPerson
  .input(z.object({ brand: z.string().max(60) }))
  .use(async ({ ctx, input, next }) => {
    const actor = await brandActorOf(ctx, ctx.actor.personId, input.brand);
    return next({ ctx: { ...ctx, actor } });
  });
