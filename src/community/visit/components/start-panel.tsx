"use client";
import { Check, X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";

type Props = { network: string; welcome: string; hasSpoken: boolean };

/** A newcomer's first steps. It goes when she sends it away, and stays away in this browser. */
export function StartPanel({ network, welcome, hasSpoken }: Props) {
  const [away, setAway] = useState(false);
  const router = useRouter();
  if (away) return null;
  const dismiss = () => {
    // biome-ignore lint/suspicious/noDocumentCookie: the newer call is missing from Firefox and Safari
    document.cookie = `started=${network}; path=/n/${network}; max-age=7776000; samesite=lax`;
    setAway(true);
    router.refresh();
  };
  const steps = [
    {
      href: `/n/${network}/new?hello=1`,
      label: "Introduce yourself",
      why: "A few lines are enough. Somebody will answer you.",
      done: hasSpoken,
    },
    { href: `/n/${network}/charter`, label: "Read the charter", why: "What holds here, on one page." },
    { href: `/n/${network}/people`, label: "Look at who is here", why: "Everybody has a page of their own." },
  ];
  return (
    <section aria-labelledby="start" className="mb-8 rounded-lg border border-brand-line bg-brand-soft p-5">
      <div className="flex items-start justify-between gap-4">
        <div>
          <h2 id="start" className="font-semibold font-serif text-xl">
            Welcome. Three ways to begin
          </h2>
          {welcome && <p className="mt-2 max-w-measure whitespace-pre-line">{welcome}</p>}
          <p className="mt-1 text-ink-soft text-sm">Take them in any order, or none.</p>
        </div>
        <button
          type="button"
          onClick={dismiss}
          aria-label="Put these first steps away"
          className="-mt-2 -mr-2 grid size-11 shrink-0 place-items-center rounded-md text-ink-soft hover:text-ink"
        >
          <X aria-hidden className="size-5" />
        </button>
      </div>
      <ol className="mt-3 grid gap-x-6 gap-y-3 sm:grid-cols-3">
        {steps.map(({ href, label, why, done }) => (
          <li key={href}>
            <a
              href={href}
              className="inline-flex min-h-8 items-center gap-1.5 font-semibold underline underline-offset-4"
            >
              {label}
              {done && <Check aria-label="Done" className="size-4 text-leaf" />}
            </a>
            <p className="text-ink-soft text-sm">{why}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
