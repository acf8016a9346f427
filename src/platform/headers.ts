/** Where we are served: over TLS or not, and whether somebody is developing. */
export type Place = { secure: boolean; developing: boolean };

/** The card of a partner's item, made to stand in pages elsewhere: it knows nobody, and has nothing to press but a link. */
export const isFramed = (path: string) => /^\/n\/[^/?]+\/embed\/[^/?]+(\?|$)/.test(path);

/** What a page may load and run: our own files, and the scripts and styles that carry the nonce. */
export const policyFor = (nonce: string, { secure, developing }: Place, framed = false) =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${developing ? " 'unsafe-eval'" : ""}`,
    developing ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${developing ? " ws:" : ""}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-src 'none'",
    "form-action 'self' https://checkout.stripe.com",
    `frame-ancestors ${framed ? "*" : "'none'"}`,
    "object-src 'none'",
    "base-uri 'none'",
    ...(secure ? ["upgrade-insecure-requests"] : []),
  ].join("; ");

const everywhere = [
  ["x-content-type-options", "nosniff"],
  ["referrer-policy", "strict-origin-when-cross-origin"],
  ["cross-origin-opener-policy", "same-origin"],
  ["cross-origin-resource-policy", "same-origin"],
  [
    "permissions-policy",
    "camera=(), microphone=(), geolocation=(), payment=(), browsing-topics=(), publickey-credentials-get=(self)",
  ],
] as const;

const unframed = [["x-frame-options", "DENY"]] as const;

const overTls = [["strict-transport-security", "max-age=63072000; includeSubDomains; preload"]] as const;

/** What every answer carries. */
export const fixedHeaders = ({ secure }: Place, framed = false) => [
  ...everywhere,
  ...(framed ? [] : unframed),
  ...(secure ? overTls : []),
];

/** What the answers of one part of the house carry besides, or instead. */
export function headersOf(path: string): [string, string][] {
  // Built files and drawings are nobody's: how long they may be kept, they say themselves.
  if (/^\/(_next|trellis)\//.test(path)) return [];
  // Shown by pages elsewhere, and the same for everybody.
  if (/^\/n\/[^/?]+\/card\//.test(path)) return [["cross-origin-resource-policy", "cross-origin"]];
  // What somebody sent must never run, whatever it is taken for. How long it may be kept, its route says.
  if (path.startsWith("/media/")) return [["content-security-policy", "sandbox; default-src 'none'"]];
  const kept: [string, string] = ["cache-control", "private, no-store"];
  // Never beyond our own pages. "no-referrer" would also empty the Origin of the form that signs in.
  if (path.startsWith("/sign-in/")) return [kept, ["referrer-policy", "same-origin"]];
  return [kept];
}
