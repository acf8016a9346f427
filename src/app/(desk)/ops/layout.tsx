import type { Metadata } from "next";
import type { ReactNode } from "react";
import { OpsFrame } from "@/identity/operator/components/ops-frame";
import { api, forTitle } from "@/trpc/server";
import { ReaderZone } from "@/ui/reader-zone";
import { opsDesk } from "./ops";

export async function generateMetadata(): Promise<Metadata> {
  if (!(await forTitle(opsDesk()))) return {};
  const title = { default: "The operator’s desk", template: "%s · Operator’s desk" };
  return { title, robots: { index: false } };
}

export default async function OpsLayout({ children }: { children: ReactNode }) {
  const [waiting, me] = await Promise.all([opsDesk(), api.identity.person.me()]);
  return (
    <ReaderZone zone={me?.timeZone}>
      <OpsFrame waiting={waiting} me={me}>
        {children}
      </OpsFrame>
    </ReaderZone>
  );
}
