import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const src = fileURLToPath(new URL("./src", import.meta.url));
const alias = { "@": src, "server-only": `${src}/testing/empty.ts` };
// A zone with a 45-minute offset: code that assumes UTC fails here.
const env = {
  TZ: "Asia/Kathmandu",
  NEXTAUTH_SECRET: "a secret that only the tests know",
  OPERATORS: "marta@example.org",
};

// Nothing is judged by how long it takes: a machine may be busy with something else.
const testTimeout = 120_000;

/** A test that needs a database says so by its imports of `@/testing/world`; it lives beside its verb. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          env,
          include: ["src/**/*.test.ts"],
          exclude: ["src/**/*.db.test.ts"],
          testTimeout,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "database",
          env,
          include: ["src/**/*.db.test.ts"],
          globalSetup: ["src/testing/postgres.ts"],
          setupFiles: ["src/testing/database.ts"],
          pool: "forks",
          // Twice the cores of a small machine: half of a test is waiting for a database, a provider or a mail server.
          maxWorkers: 4,
          testTimeout,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
