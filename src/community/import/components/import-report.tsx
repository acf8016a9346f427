import { Card } from "@/ui/card";
import { DateText } from "@/ui/date-text";
import { Section } from "@/ui/section";
import { countWords, isNothing, newOf } from "../policy";
import type { ImportView } from "../reads";
import type { ImportPreview, ImportReport as Report } from "../schema";
import { ProblemList } from "./problem-list";

const number = (count: number) => count.toLocaleString("en");

const ofOne = { people: "person", spaces: "space", threads: "thread", posts: "post" };

const Counts = ({ found, present }: { found: Report["present"]; present: Report["present"] }) => (
  <dl className="grid grid-cols-[repeat(auto-fit,minmax(8rem,1fr))] gap-px overflow-hidden rounded-lg border border-line bg-line">
    {(["people", "spaces", "threads", "posts"] as const)
      .filter((kind) => found[kind] > 0 || kind === "people")
      .map((kind) => (
        <div key={kind} className="flex flex-col-reverse justify-end gap-0.5 bg-sheet px-4 py-3">
          <dt className="text-ink-soft text-sm">
            {found[kind] === 1 ? ofOne[kind] : kind}
            {present[kind] > 0 && <span className="block">{number(present[kind])} here already</span>}
          </dt>
          <dd className="font-semibold font-serif text-2xl tabular-nums">{number(found[kind])}</dd>
        </div>
      ))}
  </dl>
);

const Preview = ({ title, space, posts, more }: ImportPreview) => (
  <Card as="article">
    <p className="text-ink-soft text-sm">{space}</p>
    <h3 className="font-semibold font-serif text-lg">{title}</h3>
    <ol className="mt-3 flex flex-col divide-y divide-line">
      {posts.map(({ author, at, html }) => (
        <li key={`${author} ${at}`} className="py-4 first:pt-0 last:pb-0">
          <p className="mb-1 text-sm">
            <span className="font-semibold">{author}</span>{" "}
            <span className="text-ink-soft">
              <DateText at={at} />
            </span>
          </p>
          {/* Rendered and sanitised by post/render. */}
          <section
            className="prose max-h-72 overflow-y-auto"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
            tabIndex={0}
            aria-label={`What ${author} wrote`}
            // biome-ignore lint/security/noDangerouslySetInnerHtml: it is our own renderer's
            dangerouslySetInnerHTML={{ __html: html }}
          />
        </li>
      ))}
    </ol>
    {more > 0 && (
      <p className="mt-3 text-ink-soft text-sm">
        And {number(more)} more {more === 1 ? "post" : "posts"}.
      </p>
    )}
  </Card>
);

/** The dry run, to be read before anything comes in. */
export function ImportReport({ view }: { view: ImportView }) {
  const { found, report, leftOut, problems } = view;
  if (!found || !report) return null;
  const fresh = newOf(found, report.present);
  return (
    <div className="flex flex-col gap-8">
      <div className="flex flex-col gap-3">
        <Counts found={found} present={report.present} />
        {!isNothing(report.present) && view.state !== "finished" && (
          <p className="max-w-measure text-ink-soft">
            {isNothing(fresh)
              ? "All of this is here already. Bringing it in again would change nothing."
              : `New are ${countWords(fresh)}. What is here already stays as it is.`}
          </p>
        )}
      </div>
      {problems.length > 0 && <ProblemList problems={problems} />}
      {report.spaces.length > 0 && (
        <Section title="Spaces" sentence="Each becomes a space of its own, open to all members.">
          <ul className="flex flex-col divide-y divide-line">
            {report.spaces.map(({ name, purpose, threads, posts }) => (
              <li key={name} className="flex flex-wrap items-baseline justify-between gap-x-6 py-2.5">
                <span className="min-w-0">
                  <span className="font-semibold">{name}</span>
                  {purpose && <span className="block text-ink-soft text-sm">{purpose}</span>}
                </span>
                <span className="text-ink-soft text-sm tabular-nums">
                  {number(threads)} {threads === 1 ? "thread" : "threads"}, {number(posts)}{" "}
                  {posts === 1 ? "post" : "posts"}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {report.preview.length > 0 && (
        <Section title="As it will look" sentence="The beginnings of three threads.">
          <div className="flex flex-col gap-4">
            {report.preview.map((thread) => (
              <Preview key={`${thread.space} ${thread.title}`} {...thread} />
            ))}
          </div>
        </Section>
      )}
      {leftOut.length > 0 && (
        <Section title="What stays out" sentence="Seen in the export, and not brought in.">
          <ul className="flex flex-col gap-1.5">
            {leftOut.map(({ what, count }) => (
              <li key={what} className="flex gap-3">
                <span className="min-w-12 text-right font-semibold tabular-nums">{number(count)}</span>
                {what}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
