import { layOut } from "@/platform/letter";

export const accountChanged = (until: Date, href: string) =>
  layOut({
    subject: "The account that you are paid to has been changed",
    paragraphs: [
      "Somebody who acts for you on Trellis has asked to be paid to another account.",
      `Nothing is sent until ${until.toUTCString()}, and nothing is lost meanwhile.`,
      "If that was not you, look at who is signed in for you now, end what you do not know, and answer this mail.",
    ],
    action: { label: "Look at who is signed in", href },
    footer: "You get this because money that you earn on Trellis is paid out. It is sent at each change.",
  });
