// The noes of Stripe, in its words and shapes.

export interface ErrorBody {
  type: "api_error" | "card_error" | "idempotency_error" | "invalid_request_error" | "rate_limit_error";
  message: string;
  code?: string;
  param?: string;
  [more: string]: unknown;
}

export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly body: ErrorBody,
    /** A declined card leaves its failed charge behind, and an ordered mishap happens once; else nothing stays. */
    readonly leavesTraces = false,
  ) {
    super(body.message);
  }
}

export const invalid = (
  message: string,
  more: { code?: string; param?: string } = {},
  leavesTraces = false,
) => new Refusal(400, { type: "invalid_request_error", message, ...more }, leavesTraces);

export const missing = (noun: string, id: string, param = "id") =>
  new Refusal(404, {
    type: "invalid_request_error",
    code: "resource_missing",
    message: `No such ${noun}: '${id}'`,
    param,
    doc_url: "https://stripe.com/docs/error-codes/resource-missing",
  });

export const notYet = (what: string) =>
  invalid(`The stand-in does not know ${what}, though Stripe does. Teach it in src/local/stripe.`);
