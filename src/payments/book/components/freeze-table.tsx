import Link from "next/link";
import { DateText } from "@/ui/date-text";
import { Table } from "@/ui/table";
import { ResumeButton } from "./resume-button";

type Freeze = {
  id: string;
  holdId: string | null;
  reason: string;
  note: string;
  since: string;
  what: string | null;
};

const reasons: Record<string, string> = {
  chargeback: "A chargeback",
  invariant: "The books",
  operator: "An operator",
};

/** What is stopped, why, and the way to let it go on. */
export const FreezeTable = ({ freezes }: { freezes: Freeze[] }) =>
  freezes.length === 0 ? (
    <p>Nothing is frozen.</p>
  ) : (
    <Table
      caption="Frozen money"
      quietCaption
      rows={freezes}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "what",
          label: "Money",
          cell: ({ what, holdId }) =>
            holdId ? (
              <Link href={`/ops/money/${holdId}`} prefetch={false} className="underline underline-offset-4">
                {what}
              </Link>
            ) : (
              "All that leaves"
            ),
        },
        { key: "by", label: "Stopped by", cell: ({ reason }) => reasons[reason] ?? reason },
        { key: "why", label: "Why", cell: ({ note }) => note },
        { key: "since", label: "Since", cell: ({ since }) => <DateText at={since} look="moment" /> },
        {
          key: "on",
          label: "Go on",
          end: true,
          cell: ({ id, reason, what }) =>
            reason === "chargeback" ? (
              "when the banks have decided: answer them at the payment provider"
            ) : (
              <ResumeButton freezeId={id} what={what ?? "all that leaves"} />
            ),
        },
      ]}
    />
  );
