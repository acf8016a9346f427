import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { TextInput } from "@/ui/text-input";

/** A form of the browser's own: it works before any script arrives. */
export const SignInForm = ({ to }: { to: string }) => (
  <form method="post" action="/api/auth/signin/email" className="flex flex-col gap-5">
    <input type="hidden" name="to" value={to} />
    <Field
      label="Your e-mail address"
      required
      help="We send a link that works once. There is no password to remember."
    >
      {(control) => (
        <TextInput
          {...control}
          name="email"
          type="email"
          autoComplete="email"
          inputMode="email"
          placeholder="name@example.org"
          maxLength={254}
        />
      )}
    </Field>
    <Button type="submit">Send me a sign-in link</Button>
  </form>
);
