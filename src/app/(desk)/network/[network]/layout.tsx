import type { Metadata } from "next";
import type { ReactNode } from "react";
import { DeskFrame } from "@/networks/desk/components/desk-frame";
import { api, forTitle } from "@/trpc/server";
import { Keyboard } from "@/ui/keyboard";
import { ReaderZone } from "@/ui/reader-zone";
import { ToastProvider } from "@/ui/toast";
import { deskOf, turnsOf } from "./desk";

type Props = { children: ReactNode; params: Promise<{ network: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const desk = await forTitle(deskOf((await params).network));
  if (!desk) return {};
  const title = { default: `The desk of ${desk.name}`, template: `%s · ${desk.name}` };
  return { title, robots: { index: false } };
}

export default async function DeskLayout({ children, params }: Props) {
  const { network } = await params;
  const [desk, turns, me] = await Promise.all([deskOf(network), turnsOf(network), api.identity.person.me()]);
  const waiting = desk.waiting + turns.proposals.length + turns.placements.length + turns.votes.length;
  return (
    <ToastProvider>
      <Keyboard />
      <ReaderZone zone={me?.timeZone}>
        <DeskFrame desk={{ ...desk, waiting }} me={me}>
          {children}
        </DeskFrame>
      </ReaderZone>
    </ToastProvider>
  );
}
