"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { Problem } from "@/ui/field";
import { Select } from "@/ui/select";
import { useAction } from "@/ui/use-action";

type Props = {
  network: string;
  membershipId: string;
  name: string;
  helpers: { id: string; name: string }[];
  own: string | null;
  assigneeId: string | null;
};

/** Who answers this request. Shown as chosen at once, and put back with the reason when it was not taken. */
export function AssignSelect({ network, membershipId, name, helpers, own, assigneeId }: Props) {
  const router = useRouter();
  const [chosen, setChosen] = useState<string | null>();
  const assign = useAction(api.networks.membership.assign.mutate);
  const now = chosen === undefined ? assigneeId : chosen;
  const mayTake = own !== null && helpers.some(({ id }) => id === own);

  const choose = async (assigneeId: string | null) => {
    setChosen(assigneeId);
    const { ok } = await assign.run({ network, membershipId, assigneeId });
    if (!ok) setChosen(undefined);
    router.refresh();
  };

  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex flex-wrap items-center gap-3">
        <div className="w-52">
          <Select
            aria-label={`Who answers ${name}`}
            value={now ?? ""}
            onChange={(event) => void choose(event.target.value || null)}
            options={[
              { value: "", label: "Nobody yet" },
              ...helpers.map((one) => ({ value: one.id, label: one.id === own ? "You" : one.name })),
            ]}
          />
        </div>
        {mayTake && now !== own && (
          <Button
            look="quiet"
            data-key="m"
            data-key-words="Take on"
            pending={assign.pending}
            onClick={() => void choose(own)}
            aria-label={`Take it on: ${name}’s request`}
          >
            Take it on
          </Button>
        )}
      </div>
      {assign.problem && (
        <div role="alert">
          <Problem id={`${membershipId}-assign`}>{assign.problem}</Problem>
        </div>
      )}
    </div>
  );
}
