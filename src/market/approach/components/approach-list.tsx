import Link from "next/link";
import { Badge } from "@/ui/badge";
import { DateText } from "@/ui/date-text";
import { Table } from "@/ui/table";
import { isOver, type Side, stateWords, turnsOf } from "../policy";
import type { ApproachRow } from "../reads";

type Props = { approaches: ApproachRow[]; side: Side; root: string };

/** Approaches of one side: what waits for it stands first. */
export const ApproachList = ({ approaches, side, root }: Props) => (
  <Table
    caption="Approaches, those that wait for you first"
    quietCaption
    rows={approaches}
    rowKey={({ id }) => id}
    columns={[
      {
        key: "who",
        label: side === "buyer" ? "Network" : "Buyer",
        cell: ({ id, network, brand }) => (
          <Link
            href={`${root}/approaches/${id}`}
            prefetch={false}
            data-list-item
            className="inline-flex min-h-8 items-center underline underline-offset-4"
          >
            {side === "buyer"
              ? (network?.name ?? "Not named yet")
              : (brand.verified?.legalName ?? brand.name)}
          </Link>
        ),
      },
      {
        key: "state",
        label: "State",
        cell: ({ state }) => {
          const isMine = turnsOf[side].includes(state);
          return (
            <Badge tone={isMine ? "money" : state === "accepted" || state === "bought" ? "good" : "plain"}>
              {isMine ? "Your turn" : stateWords[state]}
            </Badge>
          );
        },
      },
      {
        key: "since",
        label: "Since",
        end: true,
        cell: ({ state, updatedAt }) => (
          <span className="text-ink-soft">
            {isOver(state) && "Over since "}
            <DateText at={updatedAt} look="day" />
          </span>
        ),
      },
    ]}
  />
);
