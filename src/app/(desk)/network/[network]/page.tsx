import { DeskFigures } from "@/networks/desk/components/desk-figures";
import { LaunchList } from "@/networks/desk/components/launch-list";
import { api } from "@/trpc/server";
import { Banner } from "@/ui/banner";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { deskOf, deskTitle } from "./desk";

export const generateMetadata = deskTitle();

type Props = { params: Promise<{ network: string }>; searchParams: Promise<{ new?: string }> };

export default async function DeskPage({ params, searchParams }: Props) {
  const { network } = await params;
  const desk = await deskOf(network);
  const launch = desk.maySteward ? desk.launch : null;
  const threads = launch ? await api.community.thread.feed({ network, newest: true }) : [];
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
