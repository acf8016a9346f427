import type { Metadata } from "next";
import { cache } from "react";
import { faceOfItem } from "@/community/partner-item/components/face-of-item";
import { PartnerPage } from "@/community/partner-item/components/partner-page";
import { api, forPage, visit } from "@/trpc/server";

type Props = { params: Promise<{ network: string; source: string }> };

const load = cache(async (network: string, source: string) => {
  await visit(network);
  return forPage(api.community.partnerItem.get({ network, source }));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { network, source } = await params;
  return faceOfItem(await load(network, source), network);
}

export default async function PartnerItemPage({ params }: Props) {
  const { network, source } = await params;
  const [house, item] = await Promise.all([visit(network), load(network, source)]);
  return <PartnerPage {...{ network, item }} canSpeak={house.canSpeak} isSteward={house.isSteward} />;
}
