import { z } from "zod";

const brand = z.string().max(60);
const unfit = "This is not a domain. It should read like fernandco.example.org, without a path.";

/** The host in what somebody typed or pasted, as DNS has it: lower case, ASCII ("büro.example" is xn--bro-hoa.example). */
function hostOf(typed: string) {
  const bare = typed
    .trim()
    .replace(/^https?:\/\//i, "")
    .replace(/\/$/, "")
    .replace(/\.$/, "");
  if (/[/?#@:\s*]/.test(bare)) return "";
  const address = `http://${bare}/`;
  return URL.canParse(address) ? new URL(address).hostname : "";
}

/** Two labels or more, the last of which begins with a letter: an address made of numbers is no domain. */
export const DomainName = z
  .string()
  .max(300, unfit)
  .transform(hostOf)
  .pipe(
    z
      .string()
      .max(240, unfit)
      .regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/, unfit)
      .refine((name) => !/(^|\.)(localhost|local|internal|invalid|onion|arpa)$/.test(name), unfit),
  );

export const Claim = z.strictObject({ brand, name: DomainName });
export type Claim = Omit<z.infer<typeof Claim>, "brand">;

export const TheDomain = z.strictObject({ brand });
