// A worker in a process of its own, with a job that never ends: for a test that kills it.
import { EventEmitter } from "node:events";
import { run } from "graphile-worker";
import { keepLifeline } from "@/platform/lifeline";

const events = new EventEmitter();
events.once("pool:create", ({ workerPool }) => keepLifeline(workerPool.id));
await run({
  connectionString: process.env.DATABASE_URL ?? "",
  events,
  noHandleSignals: true,
  taskList: {
    endless: () => {
      process.stdout.write("at work\n");
      return new Promise(() => {});
    },
  },
});
