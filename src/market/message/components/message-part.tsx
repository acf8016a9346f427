import { DateText } from "@/ui/date-text";
import type { DealView } from "../../deal/reads";
import type { MessageRow } from "../reads";
import { MessageForm } from "./message-form";

/** What the two sides have written to one another, and the place to write. */
export const MessagePart = ({ deal, messages }: { deal: DealView; messages: MessageRow[] }) => (
  <div className="flex flex-col gap-5">
    {messages.length === 0 && <p className="text-ink-soft">Nobody has written anything yet.</p>}
    <ol aria-label="Messages" className="flex flex-col gap-4">
      {messages.map(({ id, side, words, who, at }) => (
        <li key={id} className="max-w-measure">
          <p className="text-sm">
            <strong className="font-semibold">{who}</strong>{" "}
            <span className="text-ink-soft">
              for the {side} · <DateText at={at} look="moment" />
            </span>
          </p>
          <p className="whitespace-pre-line">{words}</p>
        </li>
      ))}
    </ol>
    {deal.side !== "operator" && <MessageForm deal={deal.id} />}
  </div>
);
