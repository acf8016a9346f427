import { Resolver } from "node:dns/promises";
import type { DnsAnswer } from "./lifecycle";

/** Asks the DNS whether a TXT record with this value stands at this host. */
export type AskDns = (host: string, value: string) => Promise<DnsAnswer>;

const definite = new Set(["ENOTFOUND", "ENODATA"]);

/** The DNS itself. A server that stumbles or stays silent has not said no. */
export const askDomain: AskDns = async (host, value) => {
  const dns = new Resolver({ timeout: 2_500, tries: 2 });
  try {
    const records = (await dns.resolveTxt(host)).map((parts) => parts.join("").trim());
    return answerOf(records, value);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return definite.has(code) ? "nothing" : "unsure";
  }
};

export const answerOf = (records: string[], value: string): DnsAnswer => {
  if (records.includes(value)) return "found";
  return records.length > 0 ? "others" : "nothing";
};
