export type Refusal = "not_found" | "forbidden" | "conflict" | "invalid" | "too_often";

/** How a route of our own says it over HTTP. */
export const statusOf = {
  not_found: 404,
  forbidden: 403,
  conflict: 409,
  invalid: 422,
  too_often: 429,
} as const satisfies Record<Refusal, number>;

/** An expected "no", with a sentence for the person who asked. Anything else thrown is a bug. */
export class Refused extends Error {
  constructor(
    readonly code: Refusal,
    message: string,
    /** For "invalid": which field, and what to do about it. */
    readonly fields: Record<string, string[]> = {},
  ) {
    super(message);
    this.name = "Refused";
  }
}

/** Missing and not-yours sound the same, so that nobody learns what exists elsewhere. */
export const notFound = (what: string) => new Refused("not_found", `This ${what} was not found.`);

/** Refuses in the words of a policy that did not say yes. */
export function allow(answer: true | string) {
  if (answer !== true) throw new Refused("forbidden", answer);
}

export const constraintOf = (error: unknown): string | undefined => {
  if (typeof error !== "object" || error === null) return undefined;
  if ("constraint_name" in error && typeof error.constraint_name === "string") return error.constraint_name;
  return "cause" in error ? constraintOf(error.cause) : undefined;
};

const detailOf = (error: unknown): string => {
  if (typeof error !== "object" || error === null) return "";
  if ("detail" in error && typeof error.detail === "string") return error.detail;
  return "cause" in error ? detailOf(error.cause) : "";
};

/**
 * Runs `work`; when the database refuses by one of the named constraints, says the sentence instead. A sentence may be
 * made of what the database tells besides.
 */
export async function refusing<T>(
  sentences: Record<string, Refused | ((detail: string) => Refused)>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const refusal = sentences[constraintOf(error) ?? ""];
    throw typeof refusal === "function" ? refusal(detailOf(error)) : (refusal ?? error);
  }
}
