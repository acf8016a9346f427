import { z } from "zod";

const flag = z
  .enum(["0", "1"], "is a switch: give 1 for on or 0 for off")
  .default("0")
  .transform((value) => value === "1");

/** Where whoever operates the demo town could be written to, if there were such a place. */
const demoAddress = "Trellis, 12 Arbour Lane, 1010 Exampleton";
const demoTaxId = "XX 000 000 000 (of the demo town)";

const Env = z.object({
  DATABASE_URL: z.string("is missing: give a Postgres address, or run npm start, which brings a database"),
  NEXTAUTH_SECRET: z
    .string("is missing: give 32 random bytes, for example from `openssl rand -base64 32`")
    .min(24, "is too short to be a secret: give 32 random bytes, for example from `openssl rand -base64 32`"),
  APP_URL: z
    .url("is not an address: give the one that people type, for example https://trellis.example")
    .default("http://localhost:3000")
    .transform((value) => value.replace(/\/$/, "")),
  DEMO: flag,
  OPERATORS: z.string().default(""),
  SMTP_URL: z.url("is not an address: give smtp://user:password@host:port").optional(),
  POSTAL_ADDRESS: z.string().trim().default(demoAddress),
  MAIL_FROM: z.string().default("Trellis <post@trellis.example>"),
  MEDIA_DIR: z.string().default(".data/media"),
  S3_ENDPOINT: z.url("is not an address: give the endpoint of your bucket's service").optional(),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().default("auto"),
  S3_KEY: z.string().optional(),
  S3_SECRET: z.string().optional(),
  STRIPE_SECRET_KEY: z.string().optional(),
  STRIPE_WEBHOOK_SECRET: z.string().optional(),
  STRIPE_ADDRESS: z.url("is not an address: leave it out for Stripe itself").optional(),
  FIGURES_KEY: z
    .string()
    .regex(
      /^[A-Za-z0-9+/]{43}=$/,
      "is no key: give 32 random bytes, for example from `openssl rand -base64 32`",
    )
    .optional(),
  ISSUER_NAME: z.string().trim().default("Trellis"),
  ISSUER_ADDRESS: z.string().trim().default("12 Arbour Lane, 1010 Exampleton"),
  ISSUER_TAX_ID: z.string().trim().default(demoTaxId),
  BRAND_FEE_BPS: z.coerce.number().int().min(0).max(5_000).default(500),
  COMMISSION_BPS: z.coerce.number().int().min(0).max(5_000).default(1_000),
  SALE_FEE_BPS: z.coerce.number().int().min(0).max(5_000).default(500),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
});

/** What may be set. `NODE_ENV` is the launcher's, never a person's. */
export const variables = Object.keys(Env.shape).filter((name) => name !== "NODE_ENV");

/** Reads a set of variables, or throws one sentence for each that is not as it should be. */
export function readEnv(variables: Record<string, string | undefined>) {
  // An empty line in a settings file means "not given".
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const result = Env.safeParse(given);
  const faults = result.success ? faultsOf(result.data) : [];
  if (result.success && faults.length === 0) return result.data;
  const lines = result.error?.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`) ?? faults;
  throw new Error(`The environment is not complete.\n${lines.join("\n")}`);
}

const nowhere =
  "POSTAL_ADDRESS is missing: mail that goes to many has to say where its sender can be written to, for example Fern & Co., 1 High Street, Dublin";

const nobody =
  "ISSUER_TAX_ID is missing: whoever is billed real money has to read who bills it; give ISSUER_NAME and ISSUER_ADDRESS too";

/** Outside a demo real people would read what only the demo town may say: of an address, or of who bills them. */
function faultsOf({ NODE_ENV, DEMO, SMTP_URL, POSTAL_ADDRESS, STRIPE_SECRET_KEY, ISSUER_TAX_ID }: Variables) {
  if (NODE_ENV !== "production" || DEMO) return [];
  const isMailing = SMTP_URL !== undefined && POSTAL_ADDRESS === demoAddress;
  const isBilling = /^[rs]k_live_/.test(STRIPE_SECRET_KEY ?? "") && ISSUER_TAX_ID === demoTaxId;
  return [...(isMailing ? [nowhere] : []), ...(isBilling ? [nobody] : [])];
}

export type Variables = z.infer<typeof Env>;
