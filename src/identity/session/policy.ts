/** `__Host-` cookies cannot be planted from a sub-domain and never leave this host. */
export const sessionCookie = "__Host-sid";
export const browserCookie = "__Host-pre";

export const cookieOptions = { httpOnly: true, secure: true, path: "/", sameSite: "lax" } as const;

/** A session ends after a day unused, and after thirty days whatever happens. */
export const idleHours = 24;
export const absoluteDays = 30;
