import { layOut } from "@/platform/letter";

export const signInLink = (href: string) =>
  layOut({
    subject: "Your way in to Trellis",
    paragraphs: [
      "You asked to sign in. The button below opens a page in the browser where you asked; press the button there and you are in.",
      "It works once, within ten minutes, and in that browser only.",
    ],
    action: { label: "Continue to Trellis", href },
    footer:
      "If you did not ask for this, you can leave it be: nobody gets in without this link and your browser.",
  });

export const brandInvitation = (brand: string, inviter: string, role: string, href: string) =>
  layOut({
    subject: `${inviter} asks you to join ${brand} on Trellis`,
    paragraphs: [
      `${inviter} would like you to act for ${brand} on Trellis as ${role}.`,
      "The invitation is for this address and holds for seven days.",
    ],
    action: { label: `See the invitation`, href },
    footer: "If you do not know why you got this, you can leave it be.",
  });
