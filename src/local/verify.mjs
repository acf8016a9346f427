// @ts-check
// npm run verify -- FILE [KEY]
// Whether a copy of figures says what was signed. It needs Node alone: no server, no database, nothing of ours.
import { createHash, createPublicKey, verify } from "node:crypto";
import { readFileSync } from "node:fs";
import { Problem, say, sayWhy } from "./say.mjs";

try {
  const [file, trusted] = process.argv.slice(2);
  if (!file)
    throw new Problem("Name the file: npm run verify -- figures.json [the public key that you trust]");
  const { body, signature, key } = read(file);
  if (trusted && trusted !== key)
    throw new Problem(`This copy was signed with another key than the one you trust: ${key}`);
  if (!isSigned(body, signature, key))
    throw new Problem("The signature does not fit: something was changed after it was signed.");
  const { network, until, figures, earned = [], previous } = JSON.parse(body);
  say(`Nothing was changed. Figures of ${network} until ${until}, midnight UTC, signed with ${key}.`);
  say(
    `Hash ${createHash("sha256").update(body).digest("hex")}, after ${previous ?? "none: it is the first"}.`,
  );
  for (const [name, value] of Object.entries(figures)) say(`  ${name}: ${value ?? "too few to say"}`);
  for (const { currency, weekly } of earned) say(`  earned in a usual week: ${weekly / 100} ${currency}`);
  if (!trusted) say("Compare the key with the one at /verify of the installation that you trust.");
} catch (error) {
  sayWhy(error);
  process.exitCode = 1;
}

/** @param {string} file @returns {{ body: string, signature: string, key: string }} */
function read(file) {
  try {
    const { body, signature, key } = JSON.parse(readFileSync(file, "utf8"));
    if ([body, signature, key].every((part) => typeof part === "string")) return { body, signature, key };
  } catch {
    // said below
  }
  throw new Problem(`${file} is no copy of figures: it has to be the whole file, as it was given.`);
}

/** @param {string} body @param {string} signature @param {string} key */
function isSigned(body, signature, key) {
  try {
    const open = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: key }, format: "jwk" });
    return verify(null, Buffer.from(body), open, Buffer.from(signature, "base64url"));
  } catch {
    return false; // what is no key has signed nothing
  }
}
