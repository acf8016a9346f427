import type { Metadata } from "next";
import { NoticeList } from "@/notifications/notice/components/notice-list";
import { api, visit } from "@/trpc/server";
import { EmptyState } from "@/ui/empty-state";
import { PageHeader } from "@/ui/page-header";

export const metadata: Metadata = { title: "Notices" };

export default async function NoticesPage({ params }: { params: Promise<{ network: string }> }) {
  const { actor } = await visit((await params).network);
  const notices = await api.notifications.notice.list({ networkId: actor.networkId });
  return (
    <div className="max-w-measure">
      <PageHeader title="Notices" />
      {notices.length > 0 ? (
        <NoticeList notices={notices} now={new Date().toISOString()} />
      ) : (
        <EmptyState
          title="Nothing to tell you"
          example={<p>Bram answered you in “What slugs will not eat”.</p>}
        >
          Here you read when somebody answers you, mentions you by name, or asks you into a space. Nothing
          else.
        </EmptyState>
      )}
    </div>
  );
}
