import type { Appeal } from "@/networks/appeal/components/own-appeal";
import type { Charter } from "@/networks/charter/schema";
import { Banner } from "@/ui/banner";
import { LinkButton } from "@/ui/link-button";
import { mayRequest } from "../policy";
import { AcceptPanel } from "./accept-panel";
import { KnockPanel } from "./knock-panel";
import { ShutPanel } from "./shut-panel";
import { WaitingPanel } from "./waiting-panel";

export type WayInDoor = {
  slug: string;
  name: string;
  purpose: string;
  join: "open" | "request" | "invite";
  capacity: number;
  placesLeft: number;
  questions: string[];
  owner: { name: string };
  charter: (Charter & { version: number }) | null;
};

export type Standing = {
  state: string;
  name: string;
  answers: { question: string; answer: string }[];
  reason: string | null;
  suspendedUntil: Date | null;
  askedAt: Date;
  /** Among those who wait, counted from one. */
  place: number;
};

type Props = {
  door: WayInDoor;
  /** Null for a visitor. */
  me: { personId: string; name: string; timeZone: string } | null;
  standing: Standing | null;
  /** What she has said to being kept out. */
  appeal: Appeal | null;
  /** The invitation that somebody came with; `shown` is null when it does not work, or could not be looked at yet. */
  invitation: {
    token: string;
    shown: { inviter: string; note: string } | null;
    wait: string | null;
  } | null;
  here: string;
};

/** The way into a network, from wherever somebody stands. One thing to do, and what follows from it. */
export function WayIn({ door, me, standing, appeal, invitation, here }: Props) {
  const state = standing?.state;
  const zone = me?.timeZone ?? "UTC";
  if (standing && state === "applied") return <WaitingPanel door={door} standing={standing} zone={zone} />;
  if (standing && state === "approved") return <AcceptPanel door={door} />;
  if (me && standing && (state === "suspended" || state === "removed"))
    return <ShutPanel door={door} standing={standing} personId={me.personId} appeal={appeal} zone={zone} />;

  const shown = invitation?.shown ?? null;
  return (
    <>
      {shown && (
        <Banner tone="good" title={`${shown.inviter} invites you`}>
          {shown.note && <p className="whitespace-pre-line">“{shown.note}”</p>}
        </Banner>
      )}
      {invitation?.wait && (
        <Banner tone="warn" title="This invitation was not looked at yet">
          {invitation.wait} Then load this page again.
        </Banner>
      )}
      {invitation && !shown && !invitation.wait && (
        <Banner tone="warn" title="This invitation does not work any more">
          It was used up, ended, or was taken back. Whoever sent it can make a new one.
        </Banner>
      )}
      {mayRequest(state, door.join, shown !== null) !== true ? (
        <ByInvitation door={door} here={me ? null : here} />
      ) : (
        <KnockPanel
          door={door}
          me={me}
          standing={standing}
          invitation={shown ? invitation?.token : undefined}
          here={here}
        />
      )}
    </>
  );
}

/** `here` for those who have not said who they are: a place may wait for them already. */
const ByInvitation = ({ door, here }: { door: WayInDoor; here: string | null }) => (
  <>
    <h1 className="font-brand font-semibold text-3xl tracking-tight">{door.name} is by invitation</h1>
    <p className="max-w-measure text-lg">
      Everybody who is here was asked in by somebody. If you know a member, tell her that you would like to
      come: she can ask a gatekeeper for a link, and the link brings you to this page.
    </p>
    {here && (
      <p className="max-w-measure">
        Were you here before, or in the place that {door.name} moved from? Sign in with your e-mail address,
        and your place is found.
      </p>
    )}
    <div className="flex flex-wrap gap-3">
      {here && <LinkButton href={`/sign-in?to=${encodeURIComponent(here)}`}>Sign in</LinkButton>}
      <LinkButton href={`/n/${door.slug}`} look="quiet">
        Back to {door.name}
      </LinkButton>
    </div>
  </>
);
