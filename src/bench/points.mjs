// @ts-check
// What is asked of the server, and how many milliseconds of its CPU each answer may take.
import { randomUUID } from "node:crypto";

/** @typedef {import("./furnish.ts").Plan} Plan */
/** @typedef {import("autocannon").Asked} Asked */
/** @typedef {{ name: string, does: string, aim: number | null, ask: () => Asked }} Point */

const browser = { accept: "text/html", "accept-encoding": "gzip, deflate, br", "user-agent": "bench" };

/** Everybody asks in turn, so that no one person comes to the limits that hold for one person. @param {Plan} plan @param {string} origin @returns {Point[]} */
export function points(plan, origin) {
  const member = turns(plan.cookies.slice(1).map((token) => `__Host-sid=${token}`)); // the first one founded it
  const yard = turns(plan.yards);
  /** @param {string} path @returns {() => Asked} */
  const page = (path) => () => ({ method: "GET", path, headers: { ...browser, cookie: member() } });
  const { house } = plan;
  return [
    {
      name: "landing",
      does: "landing page, anonymous",
      aim: 8,
      ask: () => ({ method: "GET", path: `/n/${house}`, headers: browser }),
    },
    { name: "feed", does: "feed of 50 threads, signed in", aim: 12, ask: page(`/n/${house}/feed`) },
    {
      name: "thread",
      does: "thread of 50 posts, signed in",
      aim: 12,
      ask: page(`/n/${house}/t/${plan.thread}`),
    },
    { name: "search", does: "search, signed in", aim: null, ask: page(`/n/${house}/search?q=moth+trap`) },
    {
      name: "reply",
      does: "post a reply",
      aim: 4,
      ask: () => ({
        method: "POST",
        path: "/api/trpc/community.post.reply?batch=1",
        headers: {
          ...browser,
          accept: "*/*",
          "content-type": "application/json",
          origin,
          "sec-fetch-site": "same-origin",
          cookie: member(),
        },
        body: JSON.stringify({
          0: { network: plan.yard, threadId: yard(), body: reply, key: randomUUID() },
        }),
      }),
    },
  ];
}

const reply =
  "We had the same last spring. **Two things** helped:\n\n- water in the evening, never at noon\n- a mulch of leaves, as thick as a hand\n\nSince then the slugs stay away and the beds keep their water for a week.";

/** @param {string[]} list */
function turns(list) {
  let next = 0;
  return () => list[next++ % list.length] ?? "";
}
