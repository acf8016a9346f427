import type { Metadata } from "next";
import type { ReactNode } from "react";
import { DeskFrame } from "@/networks/desk/components/desk-frame";
import { api, forTitle } from "@/trpc/server";
import { Keyboard } from "@/ui/keyboard";
import { ReaderZone } from "@/ui/reader-zone";
import { ToastProvider } from "@/ui/toast";
import { deskOf } from "./desk";

type Props = { children: ReactNode; params: Promise<{ network: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const desk = await forTitle(deskOf((await params).network));
  if (!desk) return {};
  const title = { default: `The desk of ${desk.name}`, template: `%s · ${desk.name}` };
  return { title, robots: { index: false } };
}

export default async function DeskLayout({ children, params }: Props) {
  const [desk, me] = await Promise.all([deskOf((await params).network), api.identity.person.me()]);
  return (
    <ToastProvider>
      <Keyboard />
      <ReaderZone zone={me?.timeZone}>
        <DeskFrame desk={desk} me={me}>
          {children}
        </DeskFrame>
      </ReaderZone>
    </ToastProvider>
  );
}
