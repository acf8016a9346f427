import Link from "next/link";
import { Badge } from "@/ui/badge";
import { DateText } from "@/ui/date-text";
import { Table } from "@/ui/table";
import type { PlacementState } from "../lifecycle";
import { stateWords } from "../policy";
import type { PlacementRow } from "../reads";

type Props = { placements: PlacementRow[]; side: "owner" | "brand"; root: string };

const tones: Partial<Record<PlacementState, "good" | "money" | "danger">> = {
  awaiting_payment: "money",
  live: "good",
  paused: "danger",
  stopped: "danger",
  claimed: "money",
};

/** Runs of one side, the next first; what is over stands below. */
export const PlacementList = ({ placements, side, root }: Props) => (
  <Table
    caption="Placements, the next first"
    quietCaption
    rows={placements}
    rowKey={({ id }) => id}
    columns={[
      {
        key: "what",
        label: "What",
        cell: ({ id, offer }) => (
          <Link
            href={`${root}/placements/${id}`}
            prefetch={false}
            data-list-item
            className="inline-flex min-h-8 items-center underline underline-offset-4"
          >
            {offer}
          </Link>
        ),
      },
      side === "owner"
        ? { key: "who", label: "Brand", cell: ({ brand }) => brand.verified?.legalName ?? brand.name }
        : { key: "who", label: "Network", cell: ({ network }) => network.name },
      {
        key: "state",
        label: "State",
        cell: ({ state }) => <Badge tone={tones[state] ?? "plain"}>{stateWords[state]}</Badge>,
      },
      {
        key: "runs",
        label: "Runs from",
        end: true,
        cell: ({ runsAt }) => <DateText at={runsAt} look="day" zone="UTC" />,
      },
      {
        key: "until",
        label: "Stays so until",
        end: true,
        cell: ({ due }) => (due ? <DateText at={due} look="moment" /> : "–"),
      },
    ]}
  />
);
