import { BlockBoard } from "@/transit/calendar/components/block-board";
import { BookedList } from "@/transit/calendar/components/booked-list";
import { CalendarFrame } from "@/transit/calendar/components/calendar-frame";
import { readShown } from "@/transit/calendar/components/read-shown";
import { OwnerOnly } from "@/transit/rate-card/components/owner-only";
import { api } from "@/trpc/server";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";
import { Section } from "@/ui/section";
import { deskOf, deskTitle } from "../desk";

export const generateMetadata = deskTitle("Calendar");

type Query = { view?: string; at?: string };
type Props = { params: Promise<{ network: string }>; searchParams: Promise<Query> };

export default async function CalendarPage({ params, searchParams }: Props) {
  const [{ network }, query] = await Promise.all([params, searchParams]);
  const { isOwner } = await deskOf(network);
  const calendar = isOwner ? await api.transit.calendar.get({ network, ...readShown(query) }) : null;
  return (
    <main id="main" tabIndex={-1}>
      <PageHeader
        title="Calendar"
        sentence="When partner content may begin. Brands read the same days on your public profile."
        actions={
          <LinkButton look="quiet" href={`/network/${network}/rate-card`}>
            Rate card
          </LinkButton>
        }
      />
      {calendar ? (
        <>
          <CalendarFrame calendar={calendar} href={`/network/${network}/calendar`} under="h1">
            <BlockBoard key={`${calendar.view} ${calendar.from}`} network={network} calendar={calendar} />
          </CalendarFrame>
          <Section title="What fills these days" className="mt-12">
            <BookedList root={`/network/${network}`} days={calendar.days} />
          </Section>
        </>
      ) : (
        <OwnerOnly />
      )}
    </main>
  );
}
