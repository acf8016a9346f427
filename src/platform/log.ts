import pino from "pino";

/** Structured, one line a record. Secrets and addresses of people never belong in it. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? (process.env.NODE_ENV === "test" ? "silent" : "info"),
  base: null,
  redact: { paths: ["*.token", "*.cookie", "*.email", "*.password", "*.secret"], censor: "[kept out]" },
});
