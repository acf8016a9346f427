import { Button } from "@/ui/button";

export const SignOutForm = () => (
  <form method="post" action="/api/auth/signout">
    <Button type="submit" look="quiet">
      Sign out of this browser
    </Button>
  </form>
);
