// @ts-check
// npm run import -- --network SLUG FILE
// Brings a community in from the export of the tool that it lives in today, or says what would come in.
import { fileURLToPath } from "node:url";
import { installIfNeeded, onPinnedNode } from "./install.mjs";
import { sayWhy } from "./say.mjs";

const worker = fileURLToPath(new URL("./import.ts", import.meta.url));

try {
  installIfNeeded();
  if (await onPinnedNode(import.meta.url)) process.exitCode = await bringIn();
} catch (error) {
  sayWhy(error);
  process.exitCode = 1;
}

async function bringIn() {
  const { localFolder, openDatabase } = await import("./database.mjs");
  const { migrateDatabase } = await import("./migrate.mjs");
  const { runOn } = await import("./processes.mjs");
  const { serverSettings, wantedPort } = await import("./settings.mjs");
  const database = await openDatabase(localFolder);
  try {
    await migrateDatabase(database.url);
    const settings = serverSettings({ databaseUrl: database.url, port: wantedPort(), folder: localFolder });
    Object.assign(process.env, { LOG_LEVEL: "error" }, settings);
    const args = ["--import", "tsx", "--conditions=react-server", worker, ...process.argv.slice(2)];
    return await runOn(process.execPath, args);
  } finally {
    await database.stop();
  }
}
