import { createHash } from "node:crypto";
import { Email } from "@/identity/person/schema";
import { newId } from "@/platform/ids";

/** An id that stays the same however often the town is built. */
export const idOf = (kind: Parameters<typeof newId>[0], ...told: (string | number)[]) => {
  const [prefix] = newId(kind).split("_");
  const name = [kind, ...told].join("\n");
  return `${prefix}_${createHash("sha256").update(name).digest("hex").slice(0, 20)}`;
};

/** Letters that are no plain letter with a mark above or below. */
const plain: Record<string, string> = { ł: "l", ø: "o", ß: "ss", ı: "i", đ: "d", æ: "ae", œ: "oe", þ: "th" };

/** "Jürgen van den Berg" of the kiln has jurgen.van-den-berg@kiln.example. */
export function emailOf(name: string, host: string) {
  const [given, ...family] = name
    .toLowerCase()
    .replace(/[łøßıđæœþ]/g, (letter) => plain[letter] ?? letter)
    .normalize("NFKD")
    .replace(/[^a-z0-9 -]/g, "")
    .trim()
    .split(/\s+/);
  return Email.parse(`${[given, family.join("-")].filter(Boolean).join(".")}@${host}.example`);
}
