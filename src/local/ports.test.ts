import net from "node:net";
import { expect, test } from "vitest";
import { freePort, isTaken } from "./ports.mjs";

test("a port is taken when anybody serves on any address of localhost", async () => {
  const port = await freePort();
  expect(await isTaken(port)).toBe(false);
  const server = net.createServer();
  await new Promise<void>((listening) => server.listen(port, "127.0.0.1", listening));
  expect(await isTaken(port)).toBe(true);
  server.close();
});
