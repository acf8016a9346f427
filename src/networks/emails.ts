import { layOut } from "@/platform/letter";

const automatic =
  "You get this because you asked to join. There is nothing to unsubscribe from: it is sent once.";

export const invitationMail = (network: string, inviter: string, note: string, href: string) =>
  layOut({
    subject: `${inviter} invites you to ${network}`,
    paragraphs: [`${inviter} would like you to join ${network}.`, ...(note ? [`They write: ${note}`] : [])],
    action: { label: `See ${network}`, href },
    footer:
      "The invitation works once, for this address. If you do not know why you got it, you can leave it be.",
  });

export const approvalMail = (network: string, name: string, href: string) =>
  layOut({
    subject: `There is a place for you in ${network}`,
    paragraphs: [
      `Dear ${name},`,
      `${network} would be glad to have you. Read the charter and say yes, and you are in.`,
      "Your place is kept for fourteen days.",
    ],
    action: { label: "Read the charter", href },
    footer: automatic,
  });

export const refusalMail = (network: string, name: string, reason: string) =>
  layOut({
    subject: `About your request to join ${network}`,
    paragraphs: [
      `Dear ${name},`,
      `${network} has not taken up your request. This is why:`,
      reason,
      "You may ask again when things have changed.",
    ],
    footer: automatic,
  });

const yourMembership = "You get this because it is about your own membership. It is sent once.";

export const sentAwayMail = (
  network: string,
  name: string,
  how: "suspended" | "removed",
  reason: string,
  href: string,
) =>
  layOut({
    subject:
      how === "suspended" ? `Your membership of ${network} is suspended` : `You were removed from ${network}`,
    paragraphs: [
      `Dear ${name},`,
      how === "suspended"
        ? `The stewards of ${network} have suspended your membership for a while. This is why:`
        : `The stewards of ${network} have removed you from it. This is why:`,
      reason,
      "What you wrote there stays under your name. If you think that this is a mistake you can appeal, once: somebody who did not decide it reads what you write, and answers.",
    ],
    action: { label: "Read more, or appeal", href },
    footer: yourMembership,
  });

export const appealMail = (
  { network, name, state }: { network: string; name: string; state: string },
  verdict: "grant" | "deny",
  answer: string,
  href: string,
) => {
  const back =
    state === "suspended"
      ? `You can read and write in ${network} again, from now on.`
      : `There is a place for you in ${network} again. Read the charter and say yes, and you are in; it is kept for fourteen days.`;
  return layOut({
    subject: `About your appeal in ${network}`,
    paragraphs: [
      `Dear ${name},`,
      verdict === "grant"
        ? `Your appeal was heard. ${back}`
        : "Your appeal was read, and the decision stands.",
      "The answer that you were given:",
      answer,
    ],
    ...(verdict === "grant" && { action: { label: `Go to ${network}`, href } }),
    footer: yourMembership,
  });
};

export const claimMail = (network: string, name: string, email: string, href: string) =>
  layOut({
    subject: `Your place in ${network} has moved`,
    paragraphs: [
      `Dear ${name},`,
      `${network} has moved to Trellis, and you came along by name.`,
      `Whatever you wrote there stands as you wrote it. Sign in with ${email} and say that it is yours; then read the charter, and you are in.`,
    ],
    action: { label: `Take your place in ${network}`, href },
    footer:
      "Nobody but you can claim it. You need not do anything: you are no member until you say so, and you can ask the stewards to remove you.",
  });
