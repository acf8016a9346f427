import { Banner } from "@/ui/banner";
import { LinkButton } from "@/ui/link-button";

/** On a machine without a mail server the mail is kept here, for whoever runs it to read. */
export const MailboxHint = () => (
  <Banner
    title="This Trellis has no mail server"
    action={<LinkButton href="/mailbox">Open the mailbox</LinkButton>}
  >
    What it would send is kept in its own mailbox.
  </Banner>
);
