// One request of the API, from its words to its answer.
import type { IncomingHttpHeaders } from "node:http";
import type { Desk } from "./desk";
import { expanded } from "./expand";
import { findFault, takeFault } from "./faults";
import { type Given, readForm } from "./form";
import { type Asked, enter, keep, leave } from "./idempotency";
import { newId } from "./ids";
import { readParams } from "./params";
import { invalid, Refusal } from "./refusal";
import { type Route, routes } from "./routes";
import { apiVersion } from "./sdk-declarations";
import type { State } from "./state";

export interface Request {
  method: string;
  /** With its query. */
  url: URL;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Reply {
  status: number;
  body: string;
  headers: Record<string, string>;
}

export interface House {
  state: State;
  secretKey: string;
  pages: string;
}

/** The line is cut: nobody hears the answer. */
export class Cut extends Error {}

export async function respond(house: House, request: Request): Promise<Reply> {
  const id = newId("req", 14);
  const headers: Record<string, string> = {
    "content-type": "application/json",
    "request-id": id,
    "stripe-version": apiVersion,
  };
  const { "idempotency-key": key } = request.headers;
  if (typeof key === "string") headers["idempotency-key"] = key;
  try {
    const { status, body, original } = await worked(house, request, id, typeof key === "string" ? key : null);
    if (original) Object.assign(headers, { "idempotent-replayed": "true", "original-request": original });
    return { status, body, headers };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: error.status, body: errorBody(error, id), headers };
  }
}

const errorBody = ({ body }: Refusal, request: string) =>
  JSON.stringify(
    { error: { ...body, request_log_url: `https://dashboard.stripe.com/test/logs/${request}` } },
    null,
    2,
  );

interface Worked {
  status: number;
  body: string;
  original?: string;
}

async function worked(house: House, request: Request, id: string, key: string | null): Promise<Worked> {
  const { state } = house;
  mustBeKnown(house, request);
  const what = `${request.method} ${request.url.pathname}`;
  const { route, ids } = routeFor(request);
  misbehaveFirst(state, what);

  const scope = `${request.url.pathname.slice(1, 3)} ${accountFor(request) ?? ""}`;
  const asked: Asked | null =
    key && request.method === "POST" ? { scope, key, path: request.url.pathname, body: request.body } : null;
  const stored = asked && enter(state, asked, now());
  if (stored) return { status: stored.status, body: stored.body, original: stored.request };
  try {
    const delay = findFault(state, "delay", what)?.ms;
    if (delay) {
      state.transact(() => takeFault(state, "delay", what));
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
    const reply = perform(house, request, route, ids, id, asked);
    if (state.transact(() => takeFault(state, "drop-reply", what))) throw new Cut();
    return reply;
  } finally {
    if (asked) leave(state, asked);
  }
}

/** Nothing in here waits, so it happens at once or not at all. */
function perform(
  house: House,
  request: Request,
  route: Route,
  ids: string[],
  id: string,
  asked: Asked | null,
): Worked {
  const { state, pages } = house;
  const desk: Desk = {
    state,
    pages,
    now: now(),
    account: accountFor(request),
    request: { id, idempotency_key: asked?.key ?? null },
  };
  const v2 = request.url.pathname.startsWith("/v2/");
  // What is not even understood is not kept: the same key may ask again, correctly.
  const params = readParams(route.takes, given(request, v2), v2 ? "json" : "form") as { expand?: string[] };
  return state.transact(() => {
    const { status, body } = act(
      desk,
      `${request.method} ${request.url.pathname}`,
      () => route.does(desk, params as never, ids),
      params.expand,
    );
    const failedV2 = v2 && status >= 400; // v2 tries again what has failed
    if (asked && !failedV2) keep(state, asked, { status, body, request: id }, desk.now);
    return { status, body };
  });
}

function act(desk: Desk, what: string, work: () => unknown, expand: string[] | undefined): Worked {
  try {
    const answer = desk.state.attempt(() => expanded(desk, work(), expand));
    if (takeFault(desk.state, "error-after", what)) throw broken();
    return { status: 200, body: JSON.stringify(answer, null, 2) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: error.status, body: errorBody(error, desk.request?.id ?? "") };
  }
}

const broken = () =>
  new Refusal(500, {
    type: "api_error",
    message: "An unknown error occurred (the stand-in was told to break).",
  });

function misbehaveFirst(state: State, what: string) {
  const take = (kind: Parameters<typeof takeFault>[1]) => state.transact(() => takeFault(state, kind, what));
  if (take("drop-request")) throw new Cut();
  if (take("too-many"))
    throw new Refusal(429, {
      type: "rate_limit_error",
      code: "rate_limit",
      message:
        "Request rate limit exceeded. You can learn more about rate limits here https://stripe.com/docs/rate-limits.",
    });
  if (take("conflict"))
    throw new Refusal(409, {
      type: "idempotency_error",
      code: "idempotency_key_in_use",
      message: "There is currently another in-progress request using this Idempotent Key.",
    });
  if (take("error")) throw broken();
}

function mustBeKnown({ secretKey }: House, { headers }: Request) {
  const sent = /^Bearer (.+)$/.exec(headers.authorization ?? "")?.[1];
  if (sent !== secretKey)
    throw new Refusal(401, {
      type: "invalid_request_error",
      message: sent ? `Invalid API Key provided: ${sent.slice(0, 8)}****` : "You did not provide an API key.",
    });
  const version = headers["stripe-version"];
  if (version && version !== apiVersion)
    throw new Refusal(400, {
      type: "invalid_request_error",
      message: `Invalid Stripe API version: ${version}. The stand-in speaks ${apiVersion}, as the installed SDK does.`,
    });
}

function routeFor({ method, url }: Request) {
  for (const route of routes) {
    const found = route.method === method ? route.path.exec(url.pathname) : null;
    if (found) return { route, ids: found.slice(1).map(decodeURIComponent) };
  }
  throw new Refusal(404, {
    type: "invalid_request_error",
    message: `Unrecognized request URL (${method}: ${url.pathname}). The stand-in knows what Trellis uses; teach it more in src/local/stripe/routes.ts.`,
  });
}

function given({ method, url, body }: Request, v2: boolean): Given {
  if (method === "GET") return readForm(url.search.slice(1));
  if (!v2) return readForm(body);
  try {
    return JSON.parse(body || "{}") as Given;
  } catch {
    throw invalid("Invalid JSON in the request body.", { code: "invalid_fields" });
  }
}

const accountFor = ({ headers }: Request) => (headers["stripe-account"] as string | undefined) ?? null;
export const now = () => Math.floor(Date.now() / 1000);
