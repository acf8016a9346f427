import Link from "next/link";
import type { ReactNode } from "react";
import { tabLook, tabsLook } from "./tab-look";

type Props = { label: string; tabs: readonly { href: string; label: ReactNode; current: boolean }[] };

/** Tabs that are pages: each has its address, so it can be shared and gone back to. */
export const TabLinks = ({ label, tabs }: Props) => (
  <nav aria-label={label} className={tabsLook}>
    {tabs.map(({ href, label, current }) => (
      <Link
        key={href}
        href={href}
        prefetch={false}
        aria-current={current ? "page" : undefined}
        className={tabLook}
      >
        {label}
      </Link>
    ))}
  </nav>
);
