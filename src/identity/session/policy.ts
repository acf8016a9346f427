/** `__Host-` cookies cannot be planted from a sub-domain and never leave this host. */
export const sessionCookie = "__Host-sid";
export const browserCookie = "__Host-pre";

export const cookieOptions = { httpOnly: true, secure: true, path: "/", sameSite: "lax" } as const;

/** A session ends after a day unused, and after thirty days whatever happens. */
export const idleHours = 24;
export const absoluteDays = 30;

/** For so long after a sign-in she may do what a thief of her session must not. */
export const freshMinutes = 5;

export const isFresh = ({ fresh }: { fresh: boolean }) =>
  fresh ||
  `To be sure that it is you, this needs a sign-in that is no older than ${freshMinutes} minutes. Sign in anew and come back; nothing was changed.`;
