import Link from "next/link";
import { Badge } from "@/ui/badge";
import { DateText } from "@/ui/date-text";
import { Table } from "@/ui/table";
import { isOver, stateWords } from "../policy";
import type { ProposalRow } from "../reads";

type Props = { proposals: ProposalRow[]; side: "owner" | "brand"; root: string };

/** Proposals of one side: what waits for it stands first. */
export const ProposalList = ({ proposals, side, root }: Props) => (
  <Table
    caption="Proposals, those that wait for you first"
    quietCaption
    rows={proposals}
    rowKey={({ id }) => id}
    columns={[
      {
        key: "what",
        label: "What",
        cell: (row) => (
          <Link
            href={
              row.state === "draft" ? `${root}/propose/${row.network.slug}` : `${root}/proposals/${row.id}`
            }
            prefetch={false}
            data-list-item
            className="inline-flex min-h-8 items-center underline underline-offset-4"
          >
            {row.offer ?? "Not chosen yet"}
          </Link>
        ),
      },
      side === "owner"
        ? { key: "who", label: "Brand", cell: ({ brand }) => brand.verified?.legalName ?? brand.name }
        : { key: "who", label: "Network", cell: ({ network }) => network.name },
      {
        key: "state",
        label: "State",
        cell: ({ state }) => {
          const isMine = state === (side === "owner" ? "submitted" : "countered");
          return (
            <Badge tone={isMine ? "money" : state === "agreed" ? "good" : "plain"}>
              {isMine ? "Your turn" : stateWords[state]}
            </Badge>
          );
        },
      },
      {
        key: "until",
        label: "Until",
        end: true,
        cell: ({ state, answerBy, updatedAt }) =>
          (state === "submitted" || state === "countered") && answerBy ? (
            <DateText at={answerBy} look="moment" />
          ) : (
            <span className="text-ink-soft">
              {isOver(state) ? "Over since " : "Since "}
              <DateText at={updatedAt} look="day" />
            </span>
          ),
      },
    ]}
  />
);
