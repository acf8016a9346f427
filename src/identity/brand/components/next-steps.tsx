import { Check } from "lucide-react";
import Link from "next/link";

type Step = { done: boolean; title: string; why: string; href: string };

/** What a brand does first. The list goes away when all of it is done. */
export function NextSteps({ steps }: { steps: Step[] }) {
  if (steps.every(({ done }) => done)) return null;
  return (
    <section aria-labelledby="next" className="rounded-lg border border-line bg-sheet p-5 sm:p-8">
      <h2 id="next" className="font-semibold font-serif text-xl">
        To begin with
      </h2>
      <ol className="mt-4 divide-y divide-line border-line border-t">
        {steps.map(({ done, title, why, href }) => (
          <li key={title} className="flex gap-4 py-4">
            <span
              aria-hidden
              className={`mt-0.5 grid size-6 shrink-0 place-items-center rounded-full border ${done ? "border-leaf bg-leaf text-leaf-ink" : "border-edge"}`}
            >
              {done && <Check className="size-4" />}
            </span>
            {done ? (
              <p className="text-ink-soft">
                {title}
                <span className="sr-only">: done</span>
              </p>
            ) : (
              <div className="min-w-0">
                <Link
                  href={href}
                  prefetch={false}
                  className="inline-flex min-h-8 items-center font-semibold underline decoration-1 underline-offset-4 hover:decoration-2"
                >
                  {title}
                </Link>
                <p className="text-ink-soft text-sm">{why}</p>
              </div>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
