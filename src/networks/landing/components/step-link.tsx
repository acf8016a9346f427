import { LinkButton } from "@/ui/link-button";
import { nextStep } from "../policy";

type Props = { slug: string } & Parameters<typeof nextStep>[0];

/** The one call to action of a landing page. It says what follows. */
export function StepLink({ slug, ...standing }: Props) {
  const { to, label, note } = nextStep(standing);
  const href = to === "desk" ? `/network/${slug}` : `/n/${slug}/${to}`;
  return (
    <div className="flex flex-col items-start gap-2">
      <LinkButton href={href} className="min-h-12! px-6!">
        {label}
      </LinkButton>
      <p className="text-ink-soft text-sm">{note}</p>
    </div>
  );
}
