import { Check } from "lucide-react";
import Link from "next/link";

type Props = {
  slug: string;
  /** How many conversations have begun: what is said is kept above this room. */
  threads: number;
  launch: { landing: boolean; look: boolean; welcome: boolean; invitation: boolean; steward: boolean };
  welcomesPartners: boolean;
};

const steps = [
  {
    key: "landing",
    path: "/landing",
    title: "Put the front page into your own words",
    why: "Strangers decide by it in a minute. Name one thing that happens here every week.",
  },
  {
    key: "look",
    path: "/brand-kit",
    title: "Give it a logo or a cover",
    why: "Without them it wears its trellis, which is no shame.",
  },
  {
    key: "talk",
    title: "Begin three conversations",
    why: "A room with nothing in it stays empty. Ask what you would like to be answered.",
  },
  {
    key: "welcome",
    path: "/gate",
    title: "Write a welcome note",
    why: "Whoever comes in reads it first. Say what to read, and whom to ask.",
  },
  {
    key: "invitation",
    path: "/invitations",
    title: "Invite the first five by hand",
    why: "People come for people. Write to five who would answer one another.",
  },
  {
    key: "steward",
    path: "/members",
    title: "Make one of them the second steward",
    why: "Somebody to disagree with, and somebody who is there when you are not.",
  },
] as const;

const left = [
  "Nothing is left",
  "One thing is left",
  "Two things are left",
  "Three things are left",
  "Four things are left",
  "Five things are left",
  "Six things",
];

/** What is left to do before the doors open. Each line says why it is asked. */
export function LaunchList({ slug, threads, launch, welcomesPartners }: Props) {
  const done = { ...launch, talk: threads >= 3 };
  const open = steps.filter(({ key }) => !done[key]).length;
  if (open === 0) return null;
  return (
    <section aria-labelledby="launch" className="rounded-lg border border-line bg-sheet p-5 sm:p-8">
      <h2 id="launch" className="font-semibold font-serif text-xl">
        Before the doors open
      </h2>
      <p className="mt-1 max-w-measure text-ink-soft">
        {left[open]}, none of them hard. The network works without them; it fills better with them. The list
        goes when all is done, or two months after the founding.
      </p>
      <ol className="mt-5 divide-y divide-line border-line border-y">
        {steps.map(({ key, title, why, ...step }) =>
          done[key] ? (
            <Done key={key}>{title}</Done>
          ) : (
            <li key={key} className="flex gap-4 py-4">
              <span aria-hidden className="mt-0.5 size-6 shrink-0 rounded-full border border-edge" />
              <div className="min-w-0">
                <Link
                  href={"path" in step ? `/network/${slug}${step.path}` : `/n/${slug}/new`}
                  prefetch={false}
                  className="inline-flex min-h-8 items-center font-semibold underline decoration-1 underline-offset-4 hover:decoration-2"
                >
                  {title}
                </Link>
                <p className="text-ink-soft text-sm">{why}</p>
              </div>
            </li>
          ),
        )}
        <Done>
          {welcomesPartners
            ? "Partners: welcome, on the terms of your charter"
            : "Partners: none may come in, unless your charter says otherwise one day"}
        </Done>
      </ol>
    </section>
  );
}

const Done = ({ children }: { children: string }) => (
  <li className="flex gap-4 py-4">
    <span
      aria-hidden
      className="mt-0.5 grid size-6 shrink-0 place-items-center rounded-full border border-leaf bg-leaf text-leaf-ink"
    >
      <Check className="size-4" />
    </span>
    <p className="text-ink-soft">
      {children}
      <span className="sr-only">: done</span>
    </p>
  </li>
);
