"use client";
import { useCallback, useRef, useState } from "react";

export type FieldProblems = Readonly<Record<string, readonly string[]>>;
type Failure = { problem: string; fieldProblems: FieldProblems };

const none: FieldProblems = {};
const unreachable: Failure = {
  problem: "We could not reach the server. Nothing you typed is lost: check your connection and try again.",
  fieldProblems: none,
};
const broken: Failure = {
  problem:
    "Something went wrong on our side, and nothing was changed. What you typed is still here: try again.",
  fieldProblems: none,
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** Turns what a failed call threw into a sentence for the form and sentences for its fields. */
export function readFailure(error: unknown): Failure {
  if (!isRecord(error)) return broken;
  const data = error.data;
  // A call that never came back carries no shape from the server.
  if (!isRecord(data)) return isTransport(error) ? unreachable : broken;
  if (data.code === "INTERNAL_SERVER_ERROR") return broken;
  const fields = isRecord(data.fields) ? readFields(data.fields) : none;
  const named = Object.keys(fields).length > 0;
  const message = typeof error.message === "string" && error.message ? error.message : broken.problem;
  return {
    problem: named ? "Some answers need another look. They are marked below." : message,
    fieldProblems: fields,
  };
}

const isTransport = (error: Record<string, unknown>) =>
  error.name === "TRPCClientError" || error instanceof TypeError || error.name === "AbortError";

const readFields = (fields: Record<string, unknown>): FieldProblems =>
  Object.fromEntries(
    Object.entries(fields)
      .map(
        ([name, said]) =>
          [name, Array.isArray(said) ? said.filter((one) => typeof one === "string") : []] as const,
      )
      .filter(([, said]) => said.length > 0),
  );

/**
 * Around one call to the server. `run` answers `{ ok: true, value }`, or `{ ok: false }` after it has
 * put the reason into `problem` and `fieldProblems`. While a call is under way a second run does nothing.
 */
export function useAction<Args extends unknown[], Value>(call: (...args: Args) => Promise<Value>) {
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const busy = useRef(false);
  const latest = useRef(call);
  latest.current = call;

  const run = useCallback(async (...args: Args): Promise<{ ok: true; value: Value } | { ok: false }> => {
    if (busy.current) return { ok: false };
    busy.current = true;
    setPending(true);
    setFailure(null);
    try {
      return { ok: true, value: await latest.current(...args) };
    } catch (error) {
      setFailure(readFailure(error));
      return { ok: false };
    } finally {
      busy.current = false;
      setPending(false);
    }
  }, []);

  const clear = useCallback(() => setFailure(null), []);
  return {
    run,
    clear,
    pending,
    problem: failure?.problem ?? null,
    fieldProblems: failure?.fieldProblems ?? none,
  };
}
