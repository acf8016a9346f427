"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { useAction } from "@/ui/use-action";
import type { Turn } from "../schema";

type Props = {
  turn: Turn;
  children: string;
  about?: string | undefined;
  look?: "quiet" | "danger" | undefined;
};

/** Makes one thing happen. `about` says to a screen reader what it happens to. */
export function TurnButton({ turn, children, about, look = "quiet" }: Props) {
  const router = useRouter();
  const knob = useAction(api.payments.standIn.turn.mutate);
  const press = async () => {
    if ((await knob.run(turn)).ok) router.refresh();
  };
  return (
    <span className="inline-flex flex-col items-start gap-1 sm:items-end">
      <Button
        look={look}
        size="small"
        pending={knob.pending}
        onClick={press}
        {...(about && { "aria-label": `${children}: ${about}` })}
      >
        {children}
      </Button>
      {knob.problem && (
        <span role="alert" className="text-berry text-sm">
          {knob.problem}
        </span>
      )}
    </span>
  );
}
