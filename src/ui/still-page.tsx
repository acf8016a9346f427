import type { ReactNode } from "react";
import { LogoMark } from "./logo";

type Props = {
  title: string;
  children: ReactNode;
  action: ReactNode;
  /** Tells our log which failure this was. */
  reference?: string | undefined;
};

/** A page that has one thing to say: nothing here, or something broke. */
export const StillPage = ({ title, children, action, reference }: Props) => (
  <main id="main" tabIndex={-1} className="mx-auto grid min-h-dvh max-w-xl content-center px-6 py-16">
    <LogoMark className="mb-6 size-12 text-ink-soft" />
    <h1 className="font-semibold font-serif text-2xl tracking-tight">{title}</h1>
    <p className="mt-3 text-ink-soft">{children}</p>
    <div className="mt-8">{action}</div>
    {reference && (
      <p className="mt-8 border-line border-t pt-4 text-ink-faint text-sm">
        If you write to us about it, give this number:{" "}
        <code className="select-all text-ink-soft">{reference}</code>
      </p>
    )}
  </main>
);
