import { Avatar } from "@/ui/avatar";
import { Badge } from "@/ui/badge";
import { DateText } from "@/ui/date-text";
import type { BrandRole } from "../policy";
import { DismissButton } from "./dismiss-button";
import { RoleSelect } from "./role-select";

type Colleague = { personId: string; name: string; email: string | null; role: BrandRole; since: Date };

type Props = { brand: string; team: Colleague[]; own: string; mayRun: true | string };

export const TeamList = ({ brand, team, own, mayRun }: Props) => (
  <ul className="divide-y divide-line rounded-lg border border-line bg-sheet">
    {team.map((one) => (
      <li
        key={one.personId}
        className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 px-4 py-3"
      >
        <div className="flex min-w-0 items-center gap-3">
          <Avatar name={one.name || "?"} />
          <div className="min-w-0">
            <p className="font-semibold">
              {one.name || "Somebody without a name yet"} {one.personId === own && <Badge>You</Badge>}
            </p>
            <p className="truncate text-ink-soft text-sm">
              {one.email && <>{one.email} · </>}since <DateText at={one.since} />
            </p>
          </div>
        </div>
        {mayRun === true ? (
          <div className="flex flex-wrap items-start gap-2">
            <RoleSelect brand={brand} personId={one.personId} name={one.name} role={one.role} />
            {one.personId !== own && <DismissButton brand={brand} personId={one.personId} name={one.name} />}
          </div>
        ) : (
          <Badge>{one.role}</Badge>
        )}
      </li>
    ))}
  </ul>
);
