import { ChevronRight } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";

type Props = {
  title: ReactNode;
  sentence?: ReactNode;
  actions?: ReactNode;
  /** The way back, from the top down to the parent of this page. */
  breadcrumb?: readonly { href: string; label: string }[] | undefined;
  /** A second heading for a page that is shown within another. */
  as?: "h1" | "h2" | undefined;
};

export const PageHeader = ({ title, sentence, actions, breadcrumb, as: Heading = "h1" }: Props) => (
  <header className="mb-8">
    {breadcrumb && breadcrumb.length > 0 && (
      <nav aria-label="Breadcrumb" className="mb-2">
        <ol className="flex flex-wrap items-center gap-x-1 text-ink-soft text-sm">
          {breadcrumb.map(({ href, label }) => (
            <li key={href} className="flex items-center gap-1">
              <Link
                href={href}
                prefetch={false}
                className="inline-flex min-h-8 items-center hover:text-ink hover:underline"
              >
                {label}
              </Link>
              <ChevronRight aria-hidden className="size-3.5 text-ink-faint" />
            </li>
          ))}
        </ol>
      </nav>
    )}
    <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div className="min-w-0">
        <Heading className="font-semibold font-serif text-2xl tracking-tight sm:text-3xl">{title}</Heading>
        {sentence && <p className="mt-2 max-w-measure text-ink-soft text-lg">{sentence}</p>}
      </div>
      {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
    </div>
  </header>
);
