import { randomBytes } from "node:crypto";

const prefixes = {
  person: "per",
  session: "ses",
  brand: "brd",
  brandInvitation: "bin",
  network: "net",
  draft: "dra",
  charter: "cha",
  membership: "mem",
  invitation: "inv",
  step: "stp",
  space: "spc",
  thread: "thr",
  post: "pst",
  revision: "rev",
  import: "imp",
  notice: "ntc",
  file: "fil",
  mail: "mai",
} as const;

export const newId = (kind: keyof typeof prefixes) => `${prefixes[kind]}_${randomBytes(10).toString("hex")}`;
