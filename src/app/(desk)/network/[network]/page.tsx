import { CustodyBanner } from "@/networks/custody/components/custody-banner";
import { DeskFigures } from "@/networks/desk/components/desk-figures";
import { LaunchList } from "@/networks/desk/components/launch-list";
import { api } from "@/trpc/server";
import { Banner } from "@/ui/banner";
import { DateText } from "@/ui/date-text";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { deskOf, deskTitle, turnsOf } from "./desk";

export const generateMetadata = deskTitle();

type Props = { params: Promise<{ network: string }>; searchParams: Promise<{ new?: string }> };

export default async function DeskPage({ params, searchParams }: Props) {
  const { network } = await params;
  const desk = await deskOf(network);
  const launch = desk.maySteward ? desk.launch : null;
  const threads = launch ? await api.community.thread.feed({ network, newest: true }) : [];
  const { proposals, placements, votes } = await turnsOf(network);
  const [first] = proposals.flatMap(({ answerBy }) => answerBy ?? []).toSorted((a, b) => +a - +b);
  const isNew = (await searchParams).new === "1";
  return (
    <main id="main" tabIndex={-1} className="flex flex-col gap-8">
      {isNew && (
        <Banner tone="good" title={`${desk.name} is founded.`}>
          You are its first steward and have said yes to its charter. Its front page is up already.
        </Banner>
      )}
      <div className="-mb-8">
        <PageHeader
          title={desk.name}
          sentence={desk.purpose}
          actions={
            <LinkButton href={`/n/${network}?front=1`} look="quiet">
              See its front page
            </LinkButton>
          }
        />
      </div>
      {desk.custody && <CustodyBanner custody={desk.custody} />}
      {desk.appeals > 0 && (
        <Banner
          tone="warn"
          title={
            desk.appeals === 1
              ? "An appeal waits for an answer"
              : `${desk.appeals} appeals wait for an answer`
          }
          action={
            <LinkButton href={`/network/${network}/inbox`} look="quiet" size="small">
              Read in the inbox
            </LinkButton>
          }
        >
          Somebody who was suspended or removed says why that was wrong.
        </Banner>
      )}
      {proposals.length > 0 && (
        <Banner
          tone="warn"
          title={
            proposals.length === 1
              ? "A proposal waits for your answer"
              : `${proposals.length} proposals wait for your answer`
          }
          action={
            <LinkButton href={`/network/${network}/proposals`} look="quiet" size="small">
              Read {proposals.length === 1 ? "it" : "them"}
            </LinkButton>
          }
        >
          {first && (
            <>
              Until <DateText at={first} look="deadline" />. What nobody answers expires, and lowers your
              answer rate.
            </>
          )}
        </Banner>
      )}
      {placements.length + votes.length > 0 && (
        <Banner
          tone="warn"
          title="Something of a partner waits for you"
          action={
            <LinkButton href={`/network/${network}/inbox`} look="quiet" size="small">
              See it in the inbox
            </LinkButton>
          }
        >
          Words to read, a run that stands still, or a vote. Each says until when.
        </Banner>
      )}
      <DeskFigures desk={desk} />
      {launch && (
        <LaunchList
          slug={network}
          threads={threads.length}
          launch={launch}
          welcomesPartners={desk.welcomesPartners}
        />
      )}
    </main>
  );
}
