import type { Metadata } from "next";
import type { ReactNode } from "react";
import { DeskFrame } from "@/networks/desk/components/desk-frame";
import { Keyboard } from "@/ui/keyboard";
import { ToastProvider } from "@/ui/toast";
import { deskOf } from "./desk";

type Props = { children: ReactNode; params: Promise<{ network: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name } = await deskOf((await params).network);
  return { title: { default: `The desk of ${name}`, template: `%s · ${name}` }, robots: { index: false } };
}

export default async function DeskLayout({ children, params }: Props) {
  const desk = await deskOf((await params).network);
  return (
    <ToastProvider>
      <Keyboard />
      <DeskFrame desk={desk}>{children}</DeskFrame>
    </ToastProvider>
  );
}
