import "server-only";
import { EventEmitter } from "node:events";
import { setTimeout } from "node:timers/promises";
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
import * as gate from "@/gate/jobs";
import * as identity from "@/identity/jobs";
import * as market from "@/market/jobs";
import * as networks from "@/networks/jobs";
import * as notifications from "@/notifications/jobs";
import { traceFinding } from "@/payments/finding/trace";
import * as payments from "@/payments/jobs";
import { database } from "@/platform/db";
import { env } from "@/platform/env";
import { knowReactions, type Reaction, spread } from "@/platform/events";
import type { AnyLiving } from "@/platform/history";
import { every, type Handler, type Schedule } from "@/platform/jobs";
import { keepLifeline } from "@/platform/lifeline";
import { clearLimits } from "@/platform/limits";
import { log } from "@/platform/log";
import { mailHandler } from "@/platform/mail";
import * as transit from "@/transit/jobs";

/** Everything that happens by itself, on one page. */
const handlers: Handler[] = [
  mailHandler,
  ...payments.handlers,
  ...identity.handlers,
  ...networks.handlers,
  ...gate.handlers,
  ...community.handlers,
  ...market.handlers,
  ...transit.handlers,
];
const reactions: Reaction[] = [
  ...payments.reactions,
  ...networks.reactions,
  ...notifications.reactions,
  ...community.reactions,
  ...market.reactions,
  ...transit.reactions,
];
knowReactions(reactions);
/** Whatever has a life, and so a history that is looked over. */
export const lives: AnyLiving[] = [
  ...identity.lives,
  ...payments.lives,
  ...networks.lives,
  ...gate.lives,
  ...community.lives,
  ...market.lives,
  ...transit.lives,
];
const schedules: Schedule[] = [
  every("17 * * * *", "clear-limits", clearLimits),
  every("*/5 * * * *", "trace-histories", (ctx) => traceFinding(ctx, lives, { lately: true })),
  every("43 3 * * *", "trace-every-history", (ctx) => traceFinding(ctx, lives, { lately: false })),
  ...identity.schedules,
  ...payments.schedules,
  ...networks.schedules,
  ...notifications.schedules,
  ...gate.schedules,
  ...community.schedules,
  ...market.schedules,
  ...transit.schedules,
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

/** `runner` is empty while another worker is sought for one that ended. */
type Standing = { runner: Runner | undefined; leaving: boolean };
const shared = globalThis as typeof globalThis & { trellisWorker?: Standing };

/** Works off all that is due, once: for tests. */
export const workOff = () =>
  runOnce({ connectionString: env().DATABASE_URL, taskList: tasks, noHandleSignals: true, logger: queueLog });

export async function startWorker() {
  if (shared.trellisWorker) return;
  const standing: Standing = { runner: undefined, leaving: false };
  shared.trellisWorker = standing;
  process.once("SIGTERM", () => {
    stopWorker().catch((error: unknown) => log.warn({ err: error }, "the worker did not let go of its jobs"));
  });
  try {
    await launch(standing);
  } catch (error) {
    log.warn({ err: error }, "the worker cannot start yet");
    void replace(standing);
    return;
  }
  log.info({ tasks: Object.keys(tasks).length }, "the worker is up");
}

/** What a worker holds when it goes is held until it is missed: let go of it first. */
export async function stopWorker() {
  const standing = shared.trellisWorker;
  if (!standing) return;
  standing.leaving = true;
  await standing.runner?.stop();
}

export const workerIsUp = () => shared.trellisWorker?.runner !== undefined;

async function launch(standing: Standing) {
  const events: WorkerEvents = new EventEmitter();
  let letGo = async () => {};
  events.once("pool:create", ({ workerPool }) => {
    letGo = keepLifeline(workerPool.id);
  });
  const runner = await run({
    events,
    connectionString: env().DATABASE_URL,
    taskList: tasks,
    parsedCronItems: parseCronItems(crontab),
    concurrency: 4,
    noHandleSignals: true,
    logger: queueLog,
    // Unbatched, the queue drops a failure to say that a job is done, and the job stays locked; so it ends, and is replaced.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  });
  runner.events.on("job:failed", ({ job, error }) => {
    log.error(
      { err: error, job: job.id, task: job.task_identifier },
      "a job failed for good; it waits on the operator's desk",
    );
  });
  standing.runner = runner;
  void runner.promise.finally(letGo).then(
    () => replace(standing),
    () => replace(standing),
  );
}

/**
 * A database that is away when a job is done ends the queue's worker for good, and one that is not there yet lets none
 * begin. The pages go on, so must the jobs.
 */
async function replace(standing: Standing) {
  standing.runner = undefined;
  while (!standing.leaving) {
    await setTimeout(1_000);
    try {
      await launch(standing);
      log.warn("the worker is up, after it had ended or could not start");
      return;
    } catch (error) {
      log.warn({ err: error }, "the worker cannot start yet");
    }
  }
}
