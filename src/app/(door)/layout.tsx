import Link from "next/link";
import type { ReactNode } from "react";

/** A quiet room before the house: one column, one thing to do. */
export default function DoorLayout({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto flex min-h-dvh max-w-lg flex-col px-5">
      <header className="py-6">
        <Link
          href="/"
          prefetch={false}
          className="inline-flex min-h-11 items-center font-semibold font-serif text-xl"
        >
          Trellis
        </Link>
      </header>
      <main id="main" tabIndex={-1} className="flex flex-1 flex-col gap-6 pt-8 pb-24 sm:pt-16">
        {children}
      </main>
    </div>
  );
}
