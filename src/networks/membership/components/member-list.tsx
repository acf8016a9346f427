import type { NetworkRole } from "@/identity/actor";
import { Avatar } from "@/ui/avatar";
import { Badge } from "@/ui/badge";
import { DateText } from "@/ui/date-text";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import type { MembershipState } from "../lifecycle";
import { networkRoleWords } from "../policy";
import { MemberMenu } from "./member-menu";

export type MemberRow = {
  id: string;
  name: string;
  headline: string;
  state: MembershipState;
  role: NetworkRole;
  reason: string | null;
  suspendedUntil: Date | null;
  joinedAt: Date | null;
  seenAt: Date | null;
  mayAppoint: { role: NetworkRole; may: true | string }[];
  maySendAway: true | string;
  mayRestore: true | string;
};

type Props = { network: string; members: MemberRow[]; named: string; own: string | null };

/** The people of the network, those who run it first. */
export function MemberList({ network, members, named, own }: Props) {
  if (members.length === 0) {
    return (
      <EmptyState
        title={named ? `Nobody here is called “${named}”` : "Nobody is here yet"}
        action={
          <LinkButton href={named ? `/network/${network}/members` : `/network/${network}/invitations`}>
            {named ? "Show everybody" : "Invite somebody"}
          </LinkButton>
        }
      >
        {named
          ? "A part of the name is enough, and a letter may be wrong."
          : "Whoever comes in appears here with her part in the network."}
      </EmptyState>
    );
  }
  return (
    <>
      <p role="status" className="mb-3 text-ink-soft text-sm">
        {members.length === 200
          ? "The first 200. Search for anybody else by name."
          : `${members.length} ${members.length === 1 ? "person" : "people"}${named ? ` found for “${named}”` : ""}`}
      </p>
      <ul className="divide-y divide-line rounded-lg border border-line bg-sheet">
        {members.map((member) => (
          <li
            key={member.id}
            data-list-item
            tabIndex={-1}
            className="flex items-start justify-between gap-3 px-4 py-3 focus-visible:-outline-offset-2"
          >
            <div className="flex min-w-0 gap-3">
              <Avatar name={member.name} className="mt-0.5" />
              <div className="min-w-0">
                <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
                  <span className="font-semibold">{member.name}</span>
                  {member.id === own && <Badge>You</Badge>}
                  {member.role !== "member" && (
                    <Badge tone="brand">{networkRoleWords[member.role].label}</Badge>
                  )}
                  <StateBadge state={member.state} />
                </p>
                {member.headline && <p className="text-ink-soft text-sm">{member.headline}</p>}
                <p className="text-ink-faint text-sm">
                  <Since member={member} />
                </p>
              </div>
            </div>
            {member.state !== "approved" && <MemberMenu network={network} member={member} />}
          </li>
        ))}
      </ul>
    </>
  );
}

const StateBadge = ({ state }: { state: MembershipState }) => {
  if (state === "newcomer") return <Badge>Newcomer</Badge>;
  if (state === "trusted") return <Badge tone="good">Trusted</Badge>;
  if (state === "suspended") return <Badge tone="danger">Suspended</Badge>;
  if (state === "approved") return <Badge tone="money">Has a place</Badge>;
  return null;
};

function Since({ member: { state, joinedAt, seenAt, suspendedUntil, reason } }: { member: MemberRow }) {
  if (state === "approved") return "Has not said yes to the charter yet.";
  if (state === "suspended")
    return (
      <>
        {suspendedUntil && (
          <>
            Until <DateText at={suspendedUntil} look="moment" />.{" "}
          </>
        )}
        {reason}
      </>
    );
  return (
    <>
      {joinedAt && (
        <>
          Since <DateText at={joinedAt} />
        </>
      )}
      {joinedAt && seenAt && " · "}
      {seenAt && (
        <>
          last here <DateText at={seenAt} />
        </>
      )}
    </>
  );
}
