import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject, sign } from "node:crypto";
import { env } from "@/platform/env";
import type { Copy } from "./schema";

/** How a bare Ed25519 seed stands in a key file. */
const head = Buffer.from("302e020100300506032b657004220420", "hex");

let pair: { from: string; secret: KeyObject; open: string } | undefined;

/** FIGURES_KEY, or one that follows from the installation's own secret. */
function keys() {
  const { FIGURES_KEY, NEXTAUTH_SECRET } = env();
  const from = FIGURES_KEY ?? NEXTAUTH_SECRET;
  if (pair?.from === from) return pair;
  const seed = FIGURES_KEY
    ? Buffer.from(FIGURES_KEY, "base64")
    : Buffer.from(hkdfSync("sha256", NEXTAUTH_SECRET, "", "figures", 32));
  const secret = createPrivateKey({ key: Buffer.concat([head, seed]), format: "der", type: "pkcs8" });
  const { x = "" } = createPublicKey(secret).export({ format: "jwk" });
  pair = { from, secret, open: x };
  return pair;
}

/** Our public key: the 32 bytes of Ed25519, as base64url. */
export const openKey = () => keys().open;

/** The words with our signature under them (Ed25519, base64url). */
export const signSnapshot = (body: string): Copy => ({
  body,
  signature: sign(null, Buffer.from(body), keys().secret).toString("base64url"),
  key: openKey(),
});
