import type { Call } from "./perform";

/** What is sent: the words as they were written down, with the call's own id, by which its result is found again. */
export const markCall = <P>(call: Call) => {
  const { metadata, ...params } = call.params as { metadata?: Record<string, string> };
  return { ...params, metadata: { ...metadata, call: call.id } } as P & { metadata: Record<string, string> };
};

export const isOf =
  (call: Call) =>
  ({ metadata }: { metadata: Record<string, string> | null }) =>
    metadata?.call === call.id;
