import "server-only";
import { EventEmitter } from "node:events";
import {
  type CronItem,
  Logger,
  parseCronItems,
  type Runner,
  run,
  runOnce,
  type TaskList,
  type WorkerEvents,
} from "graphile-worker";
import * as community from "@/community/jobs";
import * as networks from "@/networks/jobs";
import { database } from "@/platform/db";
import { env } from "@/platform/env";
import { knowReactions, type Reaction, spread } from "@/platform/events";
import { every, type Handler, type Schedule } from "@/platform/jobs";
import { keepLifeline } from "@/platform/lifeline";
import { clearLimits } from "@/platform/limits";
import { log } from "@/platform/log";
import { mailHandler } from "@/platform/mail";

/** Everything that happens by itself, on one page. */
const handlers: Handler[] = [mailHandler, ...networks.handlers, ...community.handlers];
const reactions: Reaction[] = [...networks.reactions, ...community.reactions];
knowReactions(reactions);
const schedules: Schedule[] = [
  every("17 * * * *", "clear-limits", clearLimits),
  ...networks.schedules,
  ...community.schedules,
];

const all = [
  ...handlers,
  spread(reactions),
  ...reactions.map((reaction) => reaction.handler),
  ...schedules.map((schedule) => schedule.handler),
];

/** Each job as the queue knows it: a verb called by the system. */
export const tasks: TaskList = Object.fromEntries(
  all.map(({ name, run }) => [
    name,
    async (payload: unknown) => {
      await run({ db: database(), actor: { kind: "system", job: name }, now: new Date() }, payload);
    },
  ]),
);

const crontab: CronItem[] = schedules.map(({ pattern, handler }) => ({
  task: handler.name,
  match: pattern,
  options: { backfillPeriod: 0 },
}));

/** The queue's own words, in our log; its everyday ones are of no interest. */
const queueLog = new Logger(() => (level, message) => {
  if (level === "error" || level === "warning") log.warn({ from: "queue" }, message);
  else log.debug({ from: "queue" }, message);
});

const shared = globalThis as typeof globalThis & { trellisWorker?: Runner };

/** Works off all that is due, once: for tests. */
export const workOff = () =>
  runOnce({ connectionString: env().DATABASE_URL, taskList: tasks, noHandleSignals: true, logger: queueLog });

export async function startWorker() {
  if (shared.trellisWorker) return;
  const events: WorkerEvents = new EventEmitter();
  events.once("pool:create", ({ workerPool }) => keepLifeline(workerPool.id));
  shared.trellisWorker = await run({
    events,
    connectionString: env().DATABASE_URL,
    taskList: tasks,
    parsedCronItems: parseCronItems(crontab),
    concurrency: 4,
    noHandleSignals: true,
    logger: queueLog,
  });
  shared.trellisWorker.events.on("job:failed", ({ job, error }) => {
    log.error(
      { err: error, job: job.id, task: job.task_identifier },
      "a job failed for good; it waits on the operator's desk",
    );
  });
  // What a worker holds when it goes is held for hours: let go of it first.
  const runner = shared.trellisWorker;
  process.once("SIGTERM", () => {
    runner
      .stop()
      .catch((error: unknown) => log.warn({ err: error }, "the worker did not let go of its jobs"));
  });
  log.info({ tasks: Object.keys(tasks).length }, "the worker is up");
}

export const workerIsUp = () => shared.trellisWorker !== undefined;
