import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { enqueue, jobKind } from "@/platform/jobs";
import { type Cast, cast } from "@/testing/cast";
import { failedJob } from "@/testing/furnished";
import { dropJob } from "./drop";
import { listFailedJobs } from "./reads";
import { retryJob } from "./retry";

let it: Cast;
beforeAll(async () => {
  it = await cast();
});

const waiting = async () => (await listFailedJobs(it.asMarta)).map(({ id }) => id);

test("Marta sees what failed for good, with its reason, and has it tried again", async () => {
  const jobId = await failedJob(it.db);
  expect(await listFailedJobs(it.asMarta)).toMatchObject([
    { id: jobId, task: "no-such-job", attempts: 1, error: "the wind", at: expect.stringMatching(/Z$/) },
  ]);
  await retryJob(it.asMarta, { jobId });
  expect(await waiting()).toEqual([]);
});

test("a job that still has tries left is not hers to touch", async () => {
  const jobId = await failedJob(it.db);
  await retryJob(it.asMarta, { jobId });
  await expect(retryJob(it.asMarta, { jobId })).rejects.toThrow("This job was not found.");
  await expect(dropJob(it.asMarta, { jobId })).rejects.toThrow("This job was not found.");
});

test("what she lets go is gone for good", async () => {
  const [kept, jobId] = [await failedJob(it.db), await failedJob(it.db)];
  await dropJob(it.asMarta, { jobId });
  expect(await waiting()).toEqual([kept]);
  await expect(retryJob(it.asMarta, { jobId })).rejects.toThrow("This job was not found.");
});

test("a job that was replaced while its worker was killed has not failed: another one does it", async () => {
  const before = await waiting();
  const asking = () => enqueue(it, jobKind<object>("no-such-job"), {}, { key: "the same" });
  await asking();
  await it.db.execute(sql`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'killed', attempts = 1
    where key = 'the same'`);
  await asking();
  await it.db.execute(sql`select graphile_worker.force_unlock_workers(array['killed'])`);
  expect(await waiting()).toEqual(before);
});
