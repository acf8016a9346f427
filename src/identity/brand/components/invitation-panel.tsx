import { Card } from "@/ui/card";
import { DateText } from "@/ui/date-text";
import { LinkButton } from "@/ui/link-button";
import { type BrandRole, brandRoleWords } from "../policy";
import { AcceptButton } from "./accept-button";

type Invitation = {
  brand: string;
  tagline: string;
  inviter: string;
  role: BrandRole;
  expiresAt: Date;
  isForMe: boolean;
};

type Props = {
  token: string;
  invitation: Invitation | null;
  wait: string | null;
  email: string;
  zone: string;
};

/** Who asks, for which brand, as what; or why this invitation leads nowhere. */
export function InvitationPanel({ token, invitation, wait, email, zone }: Props) {
  if (wait) {
    return (
      <>
        <h1 className="font-semibold font-serif text-3xl">This invitation was not looked at yet</h1>
        <p className="max-w-measure">{wait} Then load this page again.</p>
      </>
    );
  }
  if (!invitation) {
    return (
      <>
        <h1 className="font-semibold font-serif text-3xl">This invitation does not work any more</h1>
        <p className="max-w-measure">
          It was used, ended after its seven days, or was taken back. Whoever sent it can send a new one.
        </p>
        <div>
          <LinkButton href="/" look="quiet">
            Go to the front page
          </LinkButton>
        </div>
      </>
    );
  }
  const { brand, tagline, inviter, role, expiresAt, isForMe } = invitation;
  return (
    <>
      <h1 className="font-semibold font-serif text-3xl">
        {inviter} asks you to act for {brand}
      </h1>
      <Card>
        <p className="font-semibold">
          {brand}, as {role}
        </p>
        {tagline && <p className="text-ink-soft">{tagline}</p>}
        <p className="mt-3">{brandRoleWords[role]}</p>
        <p className="mt-3 text-ink-soft text-sm">
          The invitation holds until <DateText at={expiresAt} look="deadline" zone={zone} />.
        </p>
      </Card>
      {isForMe ? (
        <AcceptButton token={token} brand={brand} />
      ) : (
        <p className="max-w-measure">
          You are signed in as <strong>{email}</strong>, and the invitation went to another address. Sign in
          with the address that the mail came to, then open its link again.
        </p>
      )}
    </>
  );
}
