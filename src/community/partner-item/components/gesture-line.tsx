import { CalendarPlus } from "lucide-react";
import { DateText } from "@/ui/date-text";
import { calendarPath } from "../policy";
import type { PartnerView } from "../reads";
import { UsePerkButton } from "./use-perk-button";

type Props = { network: string; item: PartnerView };

/** What a member can do with an item besides following its link: keep its date, or take its code. */
export function GestureLine({ network, item: { source, gesture, isMine, isOver } }: Props) {
  if (gesture?.kind === "event")
    return (
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <span>
          <span className="font-semibold">
            <DateText at={gesture.at} look="deadline" />
          </span>
          <span className="text-ink-soft"> · {gesture.where}</span>
        </span>
        {!isOver && (
          <a
            href={calendarPath(network, source)}
            className="inline-flex min-h-11 items-center gap-1.5 text-brand text-sm underline underline-offset-4"
          >
            <CalendarPlus aria-hidden className="size-4" />
            Keep the date in your calendar
          </a>
        )}
      </p>
    );
  if (gesture?.hasCode && isMine && !isOver) return <UsePerkButton {...{ network, source }} />;
  return null;
}
