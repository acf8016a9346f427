import { defineConfig } from "@playwright/test";
import { findBrowser } from "./src/local/browser.mjs";

// Another port is another town: two runs beside each other do not meet.
const port = Number(process.env.E2E_PORT || 3419);
const folder = port === 3419 ? ".data/e2e" : `.data/e2e-${port}`;
const address = `http://localhost:${port}`;
const { executablePath, env } = await findBrowser();

// The tests have a town of their own: nothing that this shell names may be read or written by them.
const named = [
  "DATABASE_URL",
  "APP_URL",
  "NEXTAUTH_URL",
  "NEXTAUTH_SECRET",
  "MEDIA_DIR",
  "SMTP_URL",
  "OPERATORS",
  "STRIPE_SECRET_KEY",
  "STRIPE_WEBHOOK_SECRET",
  "STRIPE_ADDRESS",
];
for (const name of [...named, "NODE_ENV", "S3_ENDPOINT", "S3_BUCKET"]) delete process.env[name];

export default defineConfig({
  testDir: "e2e",
  workers: 3,
  // Two cores may be busy with a build or a neighbour: slow is not wrong.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: "list",
  metadata: { folder },
  outputDir: "node_modules/.cache/playwright",
  use: {
    baseURL: address,
    trace: "retain-on-failure",
    // So that what never comes is named, and not only that the time was up.
    actionTimeout: 45_000,
    launchOptions: {
      executablePath,
      env: { ...process.env, ...env },
      chromiumSandbox: process.getuid?.() !== 0, // Chromium refuses root otherwise
      // Without these it looks up its maker's servers, which is slow where there is no network.
      args: [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  webServer: {
    command: `"${process.execPath}" src/local/start.mjs --data=${folder} --fresh`,
    url: `${address}/api/health`,
    // A proxy stands before the town, so that people can come from addresses of their own.
    env: { PORT: `${port}`, DEMO: "1", TRUST_PROXY: "1" },
    timeout: 240_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
  },
});
