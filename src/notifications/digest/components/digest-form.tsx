"use client";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Field } from "@/ui/field";
import { Select } from "@/ui/select";
import { useAction } from "@/ui/use-action";
import type { ChooseDigest, Rhythm } from "../schema";

type Plan = Omit<ChooseDigest, "network">;
type Props = { network: string; plan: Plan };

const rhythms: { value: Rhythm; label: string }[] = [
  { value: "weekly", label: "Once a week, on Monday" },
  { value: "daily", label: "Once a day" },
  { value: "never", label: "Never" },
];
const hours = Array.from({ length: 24 }, (_, hour) => ({
  value: `${hour}`,
  label: `${hour}`.padStart(2, "0").concat(":00"),
}));

/** How often a mail says what was not read here. Each choice holds at once. */
export function DigestForm({ network, plan: first }: Props) {
  const [plan, setPlan] = useState(first);
  const { run, problem } = useAction((next: Plan) =>
    api.notifications.digest.choose.mutate({ network, ...next }),
  );
  const [said, setSaid] = useState("");
  const choose = async (change: Partial<Plan>) => {
    const next = { ...plan, ...change };
    setPlan(next);
    const { ok } = await run(next);
    if (ok) setSaid("Saved.");
    else setPlan(plan);
  };
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      {problem && (
        <Banner tone="danger" className="sm:col-span-2">
          {problem}
        </Banner>
      )}
      <Field label="How often">
        {(control) => (
          <Select
            {...control}
            value={plan.every}
            options={rhythms}
            onChange={({ target }) => void choose({ every: target.value as Rhythm })}
          />
        )}
      </Field>
      {plan.every !== "never" && (
        <Field label="At what time" help="Of your own day.">
          {(control) => (
            <Select
              {...control}
              value={`${plan.hour}`}
              options={hours}
              onChange={({ target }) => void choose({ hour: Number(target.value) })}
            />
          )}
        </Field>
      )}
      <p role="status" className="text-ink-faint text-sm sm:col-span-2">
        {said}
      </p>
    </div>
  );
}
