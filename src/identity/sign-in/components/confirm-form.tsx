import { Button } from "@/ui/button";

/** The press that signs in. Opening the link alone uses nothing up, so a mail scanner cannot spend it. */
export const ConfirmForm = ({ token, email, to }: { token: string; email: string; to: string }) => (
  <form method="post" action="/api/auth/callback/email">
    <input type="hidden" name="token" value={token} />
    <input type="hidden" name="email" value={email} />
    <input type="hidden" name="to" value={to} />
    <Button type="submit">Sign in as {email}</Button>
  </form>
);
