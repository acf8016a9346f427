/** True, or why a link may not stand in what a brand runs: it leads to the domain that the brand has proven, or below it. */
export function mayLinkTo(href: string, domain: string): true | string {
  const { hostname } = new URL(href);
  const host = hostname.toLowerCase();
  return (
    host === domain ||
    host.endsWith(`.${domain}`) ||
    `The link has to lead to ${domain}, the domain that you have proven, or to an address below it.`
  );
}

/** What an owner can send words back for besides the charter's own rules. */
export const agreedRule = "It is not what the terms say about the words";
export const proofRule = "It claims something that it does not prove";
export const labelRule = "It hides or plays with who paid for it";
