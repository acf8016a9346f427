import { TakeWords } from "@/community/words/components/take-words";
import { ObjectDeed } from "@/networks/objection/components/object-deed";
import { VoteForm } from "@/networks/vote/components/vote-form";
import { Banner } from "@/ui/banner";
import { DateText } from "@/ui/date-text";
import { LinkButton } from "@/ui/link-button";
import { Section } from "@/ui/section";
import { PledgeList } from "../../pledge/components/pledge-list";
import type { MembersNotice as Notice } from "../reads";

/** What members were told, how it stands, and what each of them may do. */
export function MembersNotice({ notice, network }: { notice: Notice; network: string }) {
  const { ended, open, noticeEnds, buyer, seller, body, publishedAt, pledges } = notice;
  return (
    <div className="flex flex-col gap-8">
      {ended === "kept" && (
        <Banner title="The sale does not take place.">
          {seller} keeps the network. Nothing changes for you.
        </Banner>
      )}
      {ended === "sold" && (
        <Banner tone="good" title={`The network belongs to ${buyer.name} now.`}>
          Your membership, your words and what you refused are as they were.
        </Banner>
      )}
      {!ended && noticeEnds && (
        <Banner
          tone={open ? "warn" : "info"}
          title={open ? "You have your time to think about it." : "The network is being handed over."}
        >
          {open ? (
            <>
              Until <DateText at={noticeEnds} look="deadline" />. If more than a tenth of the active members
              leave or object until then, the sale stops and is looked at again.
            </>
          ) : (
            "Nobody can export members’ data, mail everybody or change the charter meanwhile."
          )}
        </Banner>
      )}
      <Section
        title="What you were told"
        sentence={
          <>
            By {seller} and {buyer.verified?.legalName ?? buyer.name}, on{" "}
            {publishedAt && <DateText at={publishedAt} />}.
          </>
        }
      >
        <p className="max-w-measure whitespace-pre-line">{body}</p>
      </Section>
      {pledges && (
        <Section title="What was promised to you" sentence="Measured by us, from what happened since.">
          <PledgeList kept={pledges.kept} />
        </Section>
      )}
      {open && notice.vote && (
        <Section title="Your vote">
          <VoteForm network={network} vote={notice.vote} />
        </Section>
      )}
      {(notice.outcome === "passed" || notice.outcome === "failed") && (
        <Section title="Your vote">
          <p>
            {notice.outcome === "passed"
              ? "The members’ vote has passed."
              : "The members’ vote has not passed, so the sale goes on only if the buyer still wants it."}
          </p>
        </Section>
      )}
      <Section title="What you can do" sentence="Now and later, whoever owns the network.">
        <div className="flex flex-wrap items-center gap-4">
          {open && <ObjectDeed network={network} objected={notice.objected} />}
          <TakeWords network={network} />
          <LinkButton look="quiet" href={`/n/${network}/me`}>
            Leave this network
          </LinkButton>
        </div>
      </Section>
    </div>
  );
}
