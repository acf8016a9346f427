import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";
import { env } from "./env";

/** 256 random bits, safe in an address. Only its hash is ever stored. */
export const newSecret = () => randomBytes(32).toString("base64url");

export const hashSecret = (secret: string) => createHash("sha256").update(secret).digest("hex");

const key = () => createHash("sha256").update(`seal:${env().NEXTAUTH_SECRET}`).digest();

/** Encrypts what waits in the queue: a mail may carry a sign-in link, and queues end up in backups. */
export function seal(text: string) {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key(), iv);
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString("base64");
}

export function unseal(sealed: string) {
  const bytes = Buffer.from(sealed, "base64");
  const decipher = createDecipheriv("aes-256-gcm", key(), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
}

const markOf = (purpose: string, words: string) =>
  createHmac("sha256", `${purpose}:${env().NEXTAUTH_SECRET}`).update(words).digest("base64url");

/**
 * Recognises an address that comes again without keeping it: nobody can guess it back who has not our secret. A new
 * secret recognises none of before.
 */
export const hashAddress = (email: string) => markOf("address", email);

/** Words that only we can have written, for one purpose, safe in an address. They are not hidden. */
export const sign = (purpose: string, words: string) => `${words}.${markOf(purpose, words)}`;

/** The words that were signed for this purpose, or null. */
export function readSigned(purpose: string, signed: string) {
  const at = signed.lastIndexOf(".");
  const words = signed.slice(0, Math.max(0, at));
  const [given, right] = [signed.slice(at + 1), markOf(purpose, words)].map((mark) => Buffer.from(mark));
  return given && right && given.length === right.length && timingSafeEqual(given, right) ? words : null;
}
