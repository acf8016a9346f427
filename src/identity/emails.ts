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

const onceForOwners =
  "You get this because you own this brand on Trellis. There is nothing to unsubscribe from: it is sent once.";

export const verificationAsked = (brand: string, legalName: string, href: string) =>
  layOut({
    subject: `${brand} asks to be verified`,
    paragraphs: [
      `${brand} says that its legal name is ${legalName}, and has sent documents.`,
      "It cannot propose anything to a network until somebody has looked. That takes two minutes.",
    ],
    action: { label: "Look at it", href },
    footer: "You get this because you operate Trellis.",
  });

export const verificationConfirmed = (legalName: string, href: string) =>
  layOut({
    subject: `${legalName} is confirmed`,
    paragraphs: [
      `We have seen your documents, and ${legalName} is right.`,
      "As soon as your domain is verified too, the name and the mark stand wherever somebody speaks for your brand, and you can propose to networks.",
    ],
    action: { label: "See what is left to do", href },
    footer: onceForOwners,
  });

export const verificationRefused = (legalName: string, reason: string, href: string) =>
  layOut({
    subject: `We could not confirm ${legalName}`,
    paragraphs: [
      `We have looked at what you sent for ${legalName} and cannot confirm the name. This is why:`,
      reason,
      "You can correct it and send it again whenever you like. Your networks go on as before.",
    ],
    action: { label: "Correct and send it again", href },
    footer: onceForOwners,
  });

export const verificationLapsed = (legalName: string, href: string) =>
  layOut({
    subject: `Nobody has looked at ${legalName} yet`,
    paragraphs: [
      `You sent documents for ${legalName} thirty days ago and we have not answered. That is our fault, and we are sorry.`,
      "What you sent is kept. Please send it once more, and it comes to the desk anew.",
    ],
    action: { label: "Send it once more", href },
    footer: onceForOwners,
  });

export const domainLost = (domain: string, href: string) =>
  layOut({
    subject: `${domain} is no longer verified`,
    paragraphs: [
      `For more than a day the DNS of ${domain} has answered without our record, so your brand has lost its mark for now.`,
      "Put the record back and press “Check now”. For thirty days nobody else can claim this domain here.",
    ],
    action: { label: "See the record", href },
    footer: onceForOwners,
  });

export const nameRefusedMail = (name: string, slug: string, reason: string) =>
  layOut({
    subject: `“${name}” cannot stay`,
    paragraphs: [
      `We have looked at the name “${name}” and cannot let it stand. This is why:`,
      reason,
      `Until you give another one, “${slug}” stands in its place. You can change it on the profile of the brand, or under Settings on the desk of the network. Nothing else has changed.`,
    ],
    footer: "You get this because the name is yours on Trellis. It is sent once.",
  });
