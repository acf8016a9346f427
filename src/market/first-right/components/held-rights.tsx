import Link from "next/link";
import { DateText } from "@/ui/date-text";

type Props = { rights: readonly { slug: string; name: string; grantedAt: Date }[] };

/** Networks about which a brand is asked first. */
export const HeldRights = ({ rights }: Props) => (
  <ul className="divide-y divide-line border-line border-y">
    {rights.map(({ slug, name, grantedAt }) => (
      <li key={slug} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-3">
        <Link
          href={`/networks/${slug}`}
          prefetch={false}
          className="inline-flex min-h-6 items-center font-semibold underline underline-offset-4"
        >
          {name}
        </Link>
        <span className="text-ink-soft text-sm">
          Since <DateText at={grantedAt} look="day" />
        </span>
      </li>
    ))}
  </ul>
);
