"use client";
import {
  Bell,
  House,
  LayoutList,
  Lock,
  PenLine,
  Search,
  Settings2,
  UserRound,
  Users,
  Vote,
} from "lucide-react";
import { usePathname } from "next/navigation";
import { api } from "@/trpc/client";
import { cx } from "@/ui/cx";
import type { Visit } from "../reads";
import { useFresh } from "./use-fresh";

export type NavVisit = Pick<Visit, "spaces" | "notices" | "reviews" | "canSpeak" | "hasDesk">;
type Props = { network: string; visit: NavVisit };

/** Where one can go in the house, with what is new where. Beside the page, or below it on a phone. */
export function HouseNav({ network, visit: first }: Props) {
  const visit = useFresh(network, first, () => api.community.visit.get.query({ network }));
  const path = usePathname();
  const base = `/n/${network}`;
  const unread = visit.spaces.reduce((sum, space) => sum + space.unread, 0);
  const at = (href: string) => path === href || path.startsWith(`${href}/`);
  const places = [
    { href: `${base}/feed`, label: "Feed", Icon: House, go: "f", count: unread, of: "new threads" },
    { href: `${base}/s`, label: "Spaces", Icon: LayoutList, go: "s", count: 0, on: "md:hidden" },
    { href: `${base}/people`, label: "People", Icon: Users, go: "p", count: 0 },
    { href: `${base}/notices`, label: "Notices", Icon: Bell, go: "n", count: visit.notices, of: "unread" },
    ...(visit.reviews > 0
      ? [
          {
            ...{ href: `${base}/reviews`, label: "Reviews", Icon: Vote, go: "v" },
            ...{ count: visit.reviews, of: "votes missing" },
          },
        ]
      : []),
    { href: `${base}/search`, label: "Search", Icon: Search, go: "q", count: 0, on: "md:hidden" },
    { href: `${base}/me`, label: "You", Icon: UserRound, go: "m", count: 0, on: "hidden md:block" },
  ];
  return (
    <nav
      aria-label="In this network"
      className="border-line border-t bg-sheet pb-[env(safe-area-inset-bottom)] md:border-0 md:bg-transparent md:pb-0"
    >
      <ul className="flex justify-around md:flex-col md:gap-0.5">
        {places.map(({ href, label, Icon, go, count, of, on }) => (
          <li key={href} className={cx("flex-1", on)}>
            <a
              href={href}
              data-go={go}
              aria-current={at(href) ? "page" : undefined}
              className="relative flex min-h-14 flex-col items-center justify-center gap-0.5 text-ink-soft text-xs hover:text-ink aria-[current=page]:font-semibold aria-[current=page]:text-brand md:min-h-10 md:flex-row md:justify-start md:gap-3 md:rounded-md md:px-3 md:text-base md:aria-[current=page]:bg-brand-soft md:aria-[current=page]:text-ink md:hover:bg-well"
            >
              <Icon aria-hidden className="size-5 md:size-4.5" />
              {label}
              {count > 0 && <Count of={of ?? ""} count={count} />}
            </a>
          </li>
        ))}
      </ul>
      <div className="hidden md:block">
        <h2 className="mt-6 mb-1 px-3 font-semibold text-ink-faint text-sm">Spaces</h2>
        <ul className="flex flex-col gap-0.5">
          {visit.spaces
            .filter((space) => !space.isArchived)
            .map(({ slug, name, unread, access, canRead }) => (
              <li key={slug}>
                <a
                  href={`${base}/s/${slug}`}
                  aria-current={at(`${base}/s/${slug}`) ? "page" : undefined}
                  className={cx(
                    "relative flex min-h-9 items-center gap-2 rounded-md px-3 text-sm hover:bg-well aria-[current=page]:bg-brand-soft aria-[current=page]:font-semibold",
                    unread > 0 ? "font-semibold text-ink" : "text-ink-soft",
                  )}
                >
                  <span className="min-w-0 flex-1 truncate">{name}</span>
                  {access !== "members" && (
                    <Lock
                      aria-label={canRead ? "Not for everybody" : "By invitation"}
                      className="size-3.5 shrink-0"
                    />
                  )}
                  {unread > 0 && <Count of="new threads" count={unread} />}
                </a>
              </li>
            ))}
        </ul>
        <ul className="mt-6 flex flex-col gap-0.5">
          {visit.canSpeak && <Deed href={`${base}/new`} go="t" Icon={PenLine} label="Start a thread" />}
          {visit.hasDesk && <Deed href={`/network/${network}`} go="d" Icon={Settings2} label="The desk" />}
        </ul>
      </div>
    </nav>
  );
}

const Count = ({ count, of }: { count: number; of: string }) => (
  <span className="absolute top-1 left-1/2 ml-1.5 min-w-5 rounded-full bg-brand px-1 text-center font-semibold text-brand-ink text-xs leading-5 md:static md:ml-auto">
    {count > 99 ? "99+" : count}
    <span className="sr-only"> {count === 1 ? of.replace(/s$/, "") : of}</span>
  </span>
);

type DeedProps = { href: string; go: string; Icon: typeof Bell; label: string };
const Deed = ({ href, go, Icon, label }: DeedProps) => (
  <li>
    <a
      href={href}
      data-go={go}
      className="flex min-h-9 items-center gap-3 rounded-md px-3 text-ink-soft text-sm hover:bg-well hover:text-ink"
    >
      <Icon aria-hidden className="size-4" />
      {label}
    </a>
  </li>
);
