export const eventStates = ["waiting", "done", "ignored", "quarantined"] as const;

/** A signature is believed for five minutes, before and after the moment that it names. */
export const freshSeconds = 300;
export const maxEventBytes = 256 * 1024;

export const isFresh = (signedAt: number, now: Date) =>
  Math.abs(now.getTime() / 1000 - signedAt) <= freshSeconds;

/** The moment that a signature header names, in seconds. */
export const signedAtOf = (header: string) => {
  const [, seconds] = /(?:^|,)t=(\d{1,12})(?:,|$)/.exec(header) ?? [];
  return seconds === undefined ? null : Number(seconds);
};
