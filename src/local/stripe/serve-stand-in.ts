// The server itself: the API, the pages, and the knobs behind the same secret as the API.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { runErrands } from "./clock";
import { goodManners, type Hook, startDeliveries } from "./deliveries";
import type { Desk } from "./desk";
import { type KnobName, knobs } from "./knobs";
import { showPage } from "./pages";
import { Refusal } from "./refusal";
import { Cut, now, respond } from "./respond";
import { openState } from "./state";
import { summarize } from "./summary";

export interface Settings {
  /** Where it keeps what it knows. */
  folder: string;
  /** 0 for any that is free. */
  port: number;
  secretKey: string;
  /** Where its pages are to be found by a browser; its own address when left out. */
  pages?: string;
  webhook: Hook;
}

const mostBytes = 1024 * 1024;

export async function serveStandIn({ folder, port, secretKey, pages, webhook }: Settings) {
  const state = openState(folder);
  const house = { state, secretKey, pages: pages ?? "" };
  const desk = (): Desk => ({ state, pages: house.pages, now: now(), request: null, account: null });
  const manners = () => state.find("manners", "manners") ?? goodManners;
  const deliveries = startDeliveries(state, webhook, manners, loseOne);

  function loseOne() {
    const { lose } = manners();
    if (lose > 0) state.transact(() => state.put("manners", { id: "manners", ...manners(), lose: lose - 1 }));
    return lose > 0;
  }

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url ?? "/", "http://stand-in");
    const method = request.method ?? "GET";
    const body = await read(request);
    const send = (status: number, headers: Record<string, string>, text: string) =>
      response.writeHead(status, headers).end(text);

    if (/^\/v[12]\//.test(url.pathname)) {
      const reply = await respond(house, { method, url, headers: request.headers, body });
      return send(reply.status, reply.headers, reply.body);
    }
    if (url.pathname.startsWith("/_stand_in/")) {
      if (request.headers.authorization !== `Bearer ${secretKey}`) return send(401, {}, "");
      const { status, answer } = control(method, url.pathname.slice("/_stand_in/".length), body);
      return send(status, { "content-type": "application/json" }, JSON.stringify(answer ?? null));
    }
    const shown = showPage(desk(), method, url.pathname, new URLSearchParams(body));
    if (!shown) return send(404, { "content-type": "text/plain" }, "This is Trellis's stand-in for Stripe.");
    if ("to" in shown) return send(303, { location: shown.to }, "");
    return send(shown.status, { "content-type": shown.type, "cache-control": "no-store" }, shown.body);
  }

  function control(method: string, name: string, body: string): { status: number; answer: unknown } {
    if (method === "GET" && name === "here") return { status: 200, answer: null };
    if (method === "GET" && name === "summary") return { status: 200, answer: summarize(desk()) };
    const found = name in knobs ? knobs[name as KnobName] : undefined;
    if (method !== "POST" || !found) return { status: 404, answer: { message: `There is no knob ${name}.` } };
    try {
      const given = found.takes.parse(JSON.parse(body || "{}"));
      return { status: 200, answer: state.transact(() => found.turn(desk(), given as never)) };
    } catch (error) {
      const status = error instanceof Refusal ? error.status : 400;
      return { status, answer: { message: error instanceof Error ? error.message : `${error}` } };
    }
  }

  const server = createServer((request, response) => {
    answer(request, response)
      .catch((error) => {
        if (error instanceof Cut) return request.socket.destroy();
        console.error(error);
        if (!response.headersSent) response.writeHead(500);
        response.end(
          JSON.stringify({ error: { type: "api_error", message: `The stand-in broke: ${error}` } }),
        );
      })
      .finally(() => deliveries.look());
  });
  const clock = setInterval(() => {
    runErrands(desk());
    deliveries.look();
  }, 250);
  clock.unref();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  house.pages ||= address;
  return {
    address,
    async stop() {
      clearInterval(clock);
      await deliveries.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size > mostBytes) throw new Cut();
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts).toString("utf8");
}
