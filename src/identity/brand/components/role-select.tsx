"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Problem } from "@/ui/field";
import { Select } from "@/ui/select";
import { useAction } from "@/ui/use-action";
import { type BrandRole, brandRoles } from "../policy";

type Props = { brand: string; personId: string; name: string; role: BrandRole };

const options = brandRoles.map((role) => ({ value: role, label: role[0]?.toUpperCase() + role.slice(1) }));

/** Takes effect at once; when it may not be, the role stands as it was, with the reason. */
export function RoleSelect({ brand, personId, name, role }: Props) {
  const router = useRouter();
  const [chosen, setChosen] = useState<BrandRole>();
  const appoint = useAction(api.identity.brand.appoint.mutate);
  const choose = async (value: string) => {
    const next = brandRoles.find((one) => one === value);
    if (!next) return;
    setChosen(next);
    await appoint.run({ brand, personId, role: next });
    setChosen(undefined);
    router.refresh();
  };
  return (
    <div className="flex max-w-64 flex-col gap-1.5">
      <div className="w-36">
        <Select
          aria-label={`What ${name} may do`}
          options={options}
          value={chosen ?? role}
          onChange={(event) => void choose(event.target.value)}
        />
      </div>
      {appoint.problem && (
        <div role="alert">
          <Problem id={`${personId}-role`}>{appoint.problem}</Problem>
        </div>
      )}
    </div>
  );
}
