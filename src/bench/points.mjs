// @ts-check
// What is asked of the server, and how many milliseconds of its CPU each answer may take.
import { randomUUID } from "node:crypto";

/** @typedef {import("./furnish.ts").Plan} Plan */
/** @typedef {import("autocannon").Asked} Asked */
/** @typedef {{ name: string, does: string, aim: number | null, databaseAim?: number, ask: () => Asked }} Point */

const browser = { accept: "text/html", "accept-encoding": "gzip, deflate, br", "user-agent": "bench" };

/** Everybody asks in turn, so that no one person comes to the limits that hold for one person. @param {Plan} plan @param {string} origin @returns {Point[]} */
export function points(plan, origin) {
  const member = turns(plan.cookies.slice(1)); // the first one founded it
  const yard = turns(plan.yards);
  /** @param {string} path @returns {() => Asked} */
  const page = (path) => () => ({ method: "GET", path, headers: { ...browser, cookie: cookieOf(member()) } });
  const { house, market } = plan;
  const buyer = turns(market.buyers);
  const searched = turns(searches(market));
  const wish = turns(market.wishes);
  /** @param {string} verb @param {string} token @param {object} input @returns {Asked} */
  const call = (verb, token, input) => ({
    method: "POST",
    path: `/api/trpc/${verb}?batch=1`,
    headers: {
      ...browser,
      accept: "*/*",
      "content-type": "application/json",
      origin,
      "sec-fetch-site": "same-origin",
      cookie: cookieOf(token),
    },
    body: JSON.stringify({ 0: input }),
  });
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
      ask: () =>
        call("community.post.reply", member(), {
          ...{ network: plan.yard, threadId: yard(), body: reply, key: randomUUID() },
        }),
    },
    {
      name: "directory",
      does: "10,000 networks open to partners, for a brand: by facets, words, and the next page",
      aim: 15,
      databaseAim: 20,
      ask: () => {
        const { slug, token } = buyer();
        const path = `/brand/${slug}/networks${searched()}`;
        return { method: "GET", path, headers: { ...browser, cookie: cookieOf(token) } };
      },
    },
    {
      name: "proposal",
      does: "submit a proposal, as a brand that has proven who it is",
      aim: null,
      ask: () => {
        const { slug, token } = buyer();
        return call("transit.proposal.submit", token, { brand: slug, ...wish(), ...proposal });
      },
    },
  ];
}

const reply =
  "We had the same last spring. **Two things** helped:\n\n- water in the evening, never at noon\n- a mulch of leaves, as thick as a hand\n\nSince then the slugs stay away and the beds keep their water for a week.";

const proposal = {
  category: "books",
  objective: "We would like to lend head lamps to whoever digs at night.",
  link: "https://buyer.example/lamps",
  claims: [{ claim: "They shine for nine hours.", proof: "Test report 12 on our page." }],
  headline: "A lamp for the late bed",
  body: "Nine hours of light, and no moths in your eyes.",
};

/** What brands look for, as it stands in the address. @param {Plan["market"]} market */
const searches = ({ soon }) => [
  "",
  "?q=potters",
  "?interest=books",
  "?value=tradition&language=de",
  "?region=asia&size=150",
  `?by=${soon}&price=100`,
  "?after=market-5000",
  "?q=potters+77&price=250",
];

const cookieOf = (/** @type {string} */ token) => `__Host-sid=${token}`;

/** @template T @param {T[]} list @returns {() => T} */
function turns(list) {
  let next = 0;
  return () => /** @type {T} */ (list[next++ % list.length]);
}
