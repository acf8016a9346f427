import { Badge } from "@/ui/badge";
import { DateText } from "@/ui/date-text";
import { EmptyState } from "@/ui/empty-state";
import { Table } from "@/ui/table";
import { RevokeButton } from "./revoke-button";

export type InvitationRow = {
  id: string;
  inviter: string;
  note: string;
  email: string | null;
  uses: number;
  maxUses: number;
  expiresAt: Date;
  revokedAt: Date | null;
  works: boolean;
};

type Props = { network: string; invitations: InvitationRow[]; now: Date };

/** Every invitation, on whose word it stands, and whether it still lets anybody in. */
export const InvitationList = ({ network, invitations, now }: Props) =>
  invitations.length === 0 ? (
    <EmptyState title="Nobody has been invited yet">
      An invitation opens the door without a request: whoever comes with it reads the charter and is in. Your
      name is on it.
    </EmptyState>
  ) : (
    <Table
      caption="Invitations, newest first"
      quietCaption
      rows={invitations}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "for",
          label: "For",
          cell: ({ email, note }) => (
            <>
              <span className="break-words">{email ?? "Whoever has the link"}</span>
              {note && <span className="block font-normal text-ink-soft text-sm">“{note}”</span>}
            </>
          ),
        },
        { key: "by", label: "On the word of", cell: ({ inviter }) => inviter },
        {
          key: "uses",
          label: "Used",
          end: true,
          cell: ({ uses, maxUses }) => `${uses} of ${maxUses}`,
        },
        { key: "until", label: "Until", cell: ({ expiresAt }) => <DateText at={expiresAt} look="moment" /> },
        { key: "state", label: "Works", cell: (row) => <State row={row} now={now} /> },
        {
          key: "deed",
          label: "Take back",
          end: true,
          cell: ({ id, works, email }) =>
            works && <RevokeButton network={network} invitationId={id} of={email} />,
        },
      ]}
    />
  );

/** The first reason that applies, in the order in which people look for one. */
function State({ row, now }: { row: InvitationRow; now: Date }) {
  if (row.works) return <Badge tone="good">Works</Badge>;
  if (row.revokedAt) return <Badge>Taken back</Badge>;
  if (row.uses >= row.maxUses) return <Badge>Used up</Badge>;
  if (row.expiresAt <= now) return <Badge>Ended</Badge>;
  return <Badge tone="money">Its inviter may not invite any more</Badge>;
}
