import { Card } from "@/ui/card";
import { DateText } from "@/ui/date-text";
import { EmptyState } from "@/ui/empty-state";
import { JobButtons } from "./job-buttons";

type Failed = { id: string; task: string; attempts: number; error: string; at: string };

/** What the queue gave up on, each with its reason and the two things that can be done about it. */
export const JobList = ({ jobs }: { jobs: Failed[] }) =>
  jobs.length === 0 ? (
    <EmptyState title="No job has failed for good">
      A job that fails is tried twelve times, ever less often. Only what still fails then waits here, with its
      reason.
    </EmptyState>
  ) : (
    <ul className="flex flex-col gap-4">
      {jobs.map(({ id, task, attempts, error, at }) => (
        <Card key={id} as="li" className="flex flex-col gap-3">
          <div>
            <h2 className="font-semibold">
              <code>{task}</code> <span className="font-normal text-ink-faint">number {id}</span>
            </h2>
            <p className="text-ink-soft text-sm">
              Tried {attempts === 1 ? "once" : `${attempts} times`}, the last time on{" "}
              <DateText at={at} look="moment" />
            </p>
          </div>
          <p className="break-words rounded-md bg-well px-3 py-2 font-mono text-sm">
            {error || "It gave no reason."}
          </p>
          <JobButtons jobId={id} task={task} />
        </Card>
      ))}
    </ul>
  );
