import { Avatar } from "@/ui/avatar";
import { SignInLink } from "../../sign-in/components/sign-in-link";

type Props = {
  /** Null for a visitor. */
  me: { name: string; email: string; operates?: boolean } | null;
};

const line = "flex min-h-11 w-full items-center rounded-sm px-3 text-left hover:bg-well";

/**
 * Who is signed in, in the corner of every page, with the way to her settings and out. The browser itself opens,
 * closes and places the focus, so it works before scripts arrive.
 */
export const OwnCorner = ({ me }: Props) =>
  me === null ? (
    <SignInLink className="inline-flex min-h-11 shrink-0 items-center text-ink-soft underline-offset-4 hover:text-ink hover:underline" />
  ) : (
    <div className="shrink-0">
      <button
        type="button"
        popoverTarget="own-corner"
        className="flex min-h-11 min-w-11 items-center justify-end gap-2 rounded-md text-ink-soft hover:text-ink"
      >
        <Avatar name={me.name || "?"} size="small" />
        <span className="max-w-32 truncate text-sm max-sm:sr-only">{me.name || "You"}</span>
        <span className="sr-only">: networks, settings, sign out</span>
      </button>
      <div
        id="own-corner"
        popover="auto"
        className="inset-auto top-14 right-[max(1rem,calc(50vw-34rem))] m-0 w-64 rounded-lg border border-line bg-sheet p-1 text-ink text-sm shadow-lift"
      >
        <p className="truncate border-line border-b px-3 pt-2 pb-2.5 text-ink-soft">
          <span className="block truncate font-semibold text-ink">{me.name || "You"}</span>
          {me.email}
        </p>
        <a href="/" className={`${line} mt-1`}>
          Your networks
        </a>
        {me.operates && (
          <a href="/ops" className={line}>
            Operator’s desk
          </a>
        )}
        <a href="/settings" className={line}>
          Settings
        </a>
        <form method="post" action="/api/auth/signout">
          <button type="submit" className={line}>
            Sign out
          </button>
        </form>
      </div>
    </div>
  );
