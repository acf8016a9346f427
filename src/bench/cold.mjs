// @ts-check
// A page as a browser gets it that was never here: how many requests, and how many bytes of what.
import { chromium } from "@playwright/test";
import { findBrowser } from "../local/browser.mjs";

/** @typedef {{ requests: number, bytes: number, byKind: Record<string, { requests: number, bytes: number }> }} Cold bytes as they travelled, compressed and without headers */

/** @param {string} url @returns {Promise<Cold>} */
export async function loadCold(url) {
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: ["--no-sandbox"],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    /** @type {Promise<{ kind: string, bytes: number }>[]} */
    const seen = [];
    page.on("requestfinished", (request) => {
      const kind = request.resourceType();
      seen.push(request.sizes().then(({ responseBodySize }) => ({ kind, bytes: responseBodySize })));
    });
    await page.goto(url, { waitUntil: "networkidle" });
    return counted(await Promise.all(seen));
  } finally {
    await browser.close();
  }
}

/** @param {{ kind: string, bytes: number }[]} seen @returns {Cold} */
function counted(seen) {
  /** @type {Cold} */
  const cold = { requests: 0, bytes: 0, byKind: {} };
  for (const { kind, bytes } of seen) {
    cold.byKind[kind] ??= { requests: 0, bytes: 0 };
    for (const sum of [cold, cold.byKind[kind]]) {
      sum.requests += 1;
      sum.bytes += bytes;
    }
  }
  return cold;
}
