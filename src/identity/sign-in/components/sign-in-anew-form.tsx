import { Button } from "@/ui/button";

/** Ends this session and leads through the sign-in back to `to`, for what asks for a proof that is new. */
export const SignInAnewForm = ({ to }: { to: string }) => (
  <form method="post" action="/api/auth/signout">
    <input type="hidden" name="to" value={to} />
    <Button type="submit" look="quiet">
      Sign in anew
    </Button>
  </form>
);
