import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MembersNotice } from "@/market/notice/components/members-notice";
import { api, forPage } from "@/trpc/server";
import { PageHeader } from "@/ui/page-header";

type Props = { params: Promise<{ network: string }> };

export const metadata: Metadata = { title: "Changing hands" };

export default async function ChangingHandsPage({ params }: Props) {
  const { network } = await params;
  const notice = await forPage(api.market.notice.show({ network }));
  if (!notice) notFound();
  return (
    <div>
      <PageHeader
        title="Changing hands"
        sentence={`${notice.seller} hands this network over, and ${notice.buyer.name} takes it on.`}
      />
      <MembersNotice notice={notice} network={network} />
    </div>
  );
}
