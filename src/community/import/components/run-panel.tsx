"use client";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { ProgressBar } from "@/ui/progress-bar";
import { useAction } from "@/ui/use-action";
import { useLive } from "../../stream/components/use-live";
import type { ImportState } from "../lifecycle";

type Progress = { state: ImportState; done: number; total: number };
type Props = {
  network: string;
  importId: string;
  progress: Progress;
  /** "46 threads, 192 posts and 66 people": what would come in new; empty when nothing would. */
  words: string;
  /** Why it cannot be brought in yet. */
  locked: string | undefined;
  unit: "posts" | "people";
};

/** Looks again whenever the network whispers of it, and every few seconds in case a whisper was lost. */
function useProgress({ network, importId, progress }: Props) {
  const router = useRouter();
  const [seen, setSeen] = useState(progress);
  useEffect(() => setSeen(progress), [progress]);
  const isRunning = seen.state === "running";
  const look = async () => {
    const now = await api.community.import.progress.query({ network, importId }).catch(() => null);
    if (!now) return;
    setSeen(now);
    if (now.state !== "running") router.refresh();
  };
  useLive(network, (heard) => {
    if (isRunning && (heard.kind === "resume" || heard.id === importId)) void look();
  });
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => void look(), 3_000);
    return () => clearInterval(timer);
  });
  return seen;
}

/** One button that says what happens; then how far it is, and the way to stop it. */
export function RunPanel(props: Props) {
  const { network, importId, words, locked, unit } = props;
  const router = useRouter();
  const { state, done, total } = useProgress(props);
  const run = useAction(api.community.import.run.mutate);
  const stop = useAction(api.community.import.stop.mutate);
  const discard = useAction(api.community.import.discard.mutate);
  const press = async (action: typeof run) => {
    if ((await action.run({ network, importId })).ok) router.refresh();
  };
  const problem = run.problem ?? stop.problem ?? discard.problem;
  const number = (count: number) => count.toLocaleString("en");
  const again = state === "stopped" || state === "failed";
  if (state === "finished" || state === "discarded") return null;
  return (
    <div className="flex flex-col gap-4">
      {(state === "running" || again) && (
        <ProgressBar
          label={state === "running" ? "Coming in" : "Came this far"}
          done={done}
          of={Math.max(total, 1)}
          sentence={`${number(done)} of ${number(total)} ${unit}`}
        />
      )}
      {problem && <Banner tone="danger">{problem}</Banner>}
      <div className="flex flex-wrap items-start gap-3">
        {(state === "checked" || again) && (
          <>
            <Button pending={run.pending} locked={again ? undefined : locked} onClick={() => void press(run)}>
              {again ? "Go on where it stopped" : `Bring in ${words || "what is new"}`}
            </Button>
            <Button look="quiet" pending={discard.pending} onClick={() => void press(discard)}>
              Discard this upload
            </Button>
          </>
        )}
        {state === "running" && (
          <Button look="quiet" pending={stop.pending} onClick={() => void press(stop)}>
            Stop here
          </Button>
        )}
      </div>
      {state === "running" && (
        <p className="max-w-measure text-ink-soft text-sm">
          You may close this page: it goes on without you. Nobody is told, and no mail is sent.
        </p>
      )}
    </div>
  );
}
