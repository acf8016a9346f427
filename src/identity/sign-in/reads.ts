import { env } from "@/platform/env";

/** Whether mail is kept in a mailbox that anyone here may read, because there is no server to send it. */
export const mailGoes = () => ({
  mailbox: !env().SMTP_URL && (env().DEMO || env().NODE_ENV !== "production"),
});
