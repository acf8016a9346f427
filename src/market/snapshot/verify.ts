import { createHash, createPublicKey, verify } from "node:crypto";
import { Body, Copy, type Verify } from "./schema";
import { openKey } from "./sign";

export type Verdict =
  | { holds: true; body: Body; hash: string; isOurs: boolean }
  | { holds: false; why: string };

/** Whether a copy says what was signed. It needs nothing but the copy: who holds one holds the proof. */
export function verifySnapshot({ copy }: Verify): Verdict {
  const read = Copy.safeParse(parsed(copy));
  if (!read.success)
    return { holds: false, why: "This is no copy of figures: it has to be the whole file, as it was given." };
  const { body, signature, key } = read.data;
  if (!isSigned(body, signature, key))
    return { holds: false, why: "The signature does not fit: something was changed after it was signed." };
  const figures = Body.safeParse(parsed(body));
  if (!figures.success) return { holds: false, why: "It was signed, but it holds no figures that we know." };
  return { holds: true, body: figures.data, hash: hashOf(body), isOurs: key === openKey() };
}

export const hashOf = (body: string) => createHash("sha256").update(body).digest("hex");

function isSigned(body: string, signature: string, key: string) {
  try {
    const open = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: key }, format: "jwk" });
    return verify(null, Buffer.from(body), open, Buffer.from(signature, "base64url"));
  } catch {
    return false; // what is no key has signed nothing
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
