import { Avatar } from "@/ui/avatar";
import { Badge } from "@/ui/badge";
import { DateText } from "@/ui/date-text";
import { Section } from "@/ui/section";
import { ThreadRows } from "../../thread/components/thread-rows";
import { threadPath } from "../../thread/policy";
import type { getProfile } from "../reads";
import { standingOf } from "./standing";

type Props = { network: string; profile: Awaited<ReturnType<typeof getProfile>> };

/** One person in this network: who she is here, and what she lately said where the reader may read. */
export function Profile({ network, profile }: Props) {
  const { name, headline, bio, pictureId, joinedAt, threads, posts } = profile;
  const standing = standingOf(profile);
  return (
    <>
      <header className="mb-8 flex flex-wrap items-center gap-5">
        <Avatar name={name} picture={pictureId && `/media/${pictureId}`} size="huge" />
        <div className="min-w-0">
          <h1 className="break-words font-brand font-semibold text-2xl tracking-tight sm:text-3xl">{name}</h1>
          {headline && <p className="mt-1 text-ink-soft text-lg">{headline}</p>}
          <p className="mt-2 flex flex-wrap items-center gap-3 text-ink-faint text-sm">
            {standing && <Badge tone="brand">{standing}</Badge>}
            {joinedAt && (
              <span>
                Here since <DateText at={joinedAt} />
              </span>
            )}
          </p>
        </div>
      </header>
      {bio && <p className="mb-8 max-w-measure whitespace-pre-line">{bio}</p>}
      {profile.state === "placeholder" && (
        <p className="mb-8 max-w-measure text-ink-soft">
          These words were brought in from the place where this community lived before. Whoever wrote them can
          claim them by e-mail, and then they stand under a page of their own.
        </p>
      )}
      <div className="flex flex-col gap-8">
        {threads.length > 0 && (
          <Section title="Threads started here">
            <ThreadRows network={network} cards={threads} />
          </Section>
        )}
        {posts.length > 0 && (
          <Section title="Said lately">
            <ul className="divide-y divide-line">
              {posts.map(({ id, number, excerpt, at, thread }) => (
                <li key={id} data-list-item className="relative py-3">
                  <a
                    href={threadPath(network, thread.id, number)}
                    className="font-semibold after:absolute after:inset-0 hover:underline"
                  >
                    {thread.title}
                  </a>
                  <p className="line-clamp-3 max-w-measure text-ink-soft text-sm">{excerpt}</p>
                  <p className="mt-1 text-ink-faint text-xs">
                    <DateText at={at} />
                  </p>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {threads.length === 0 && posts.length === 0 && (
          <p className="text-ink-soft">{name} has not written anything that you can read.</p>
        )}
      </div>
    </>
  );
}
