import type { Summary } from "@/local/stripe/summary";
import { Badge } from "@/ui/badge";
import { Card } from "@/ui/card";
import { TurnButton } from "./turn-button";

const faultWords: Record<string, string> = {
  "drop-reply": "the reply gets lost",
  "drop-request": "the request gets lost",
  error: "it breaks before doing anything",
  "error-after": "it breaks after doing it",
  "too-many": "it is too busy",
  conflict: "it says the same is under way",
  delay: "it takes its time",
  transfer: "the next transfer finds no money",
  reversal: "the next reversal finds no money",
  refund: "the next refund fails",
};

/** What is in store, and what can be put there. */
export function MishapPanel({ summary: { faults, manners, waiting } }: { summary: Summary }) {
  const disturbed = faults.length > 0 || manners.hold || manners.repeat > 1 || manners.reverse;
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <Card className="flex flex-col items-start gap-3">
        <h3 className="font-semibold">The next call</h3>
        <p className="text-ink-soft">
          Trellis must neither lose money nor move it twice, whatever happens on the line.
        </p>
        <div className="flex flex-wrap gap-2">
          <TurnButton turn={{ knob: "misbehave", kind: "drop-reply", times: 3 }}>Lose its reply</TurnButton>
          <TurnButton turn={{ knob: "misbehave", kind: "error", times: 1 }}>Break</TurnButton>
          <TurnButton turn={{ knob: "misbehave", kind: "too-many", times: 1 }}>Be too busy</TurnButton>
          <TurnButton turn={{ knob: "failNextTransfer" }}>Refuse a transfer</TurnButton>
          <TurnButton turn={{ knob: "failNextReversal" }}>Refuse to take one back</TurnButton>
          <TurnButton turn={{ knob: "failNextRefund" }}>Fail a refund</TurnButton>
        </div>
      </Card>
      <Card className="flex flex-col items-start gap-3">
        <h3 className="font-semibold">Webhooks</h3>
        <p className="text-ink-soft">
          {manners.hold
            ? `Held back: ${waiting} ${waiting === 1 ? "waits" : "wait"} to be let go.`
            : "They come at once, in order, and once each, unless you say otherwise."}
        </p>
        <div className="flex flex-wrap gap-2">
          {manners.hold ? (
            <TurnButton turn={{ knob: "webhooks", hold: false }}>Let them go</TurnButton>
          ) : (
            <TurnButton turn={{ knob: "webhooks", hold: true }}>Hold them back</TurnButton>
          )}
          {manners.repeat === 1 && (
            <TurnButton turn={{ knob: "webhooks", repeat: 2 }}>Send each twice</TurnButton>
          )}
          {!manners.reverse && (
            <TurnButton turn={{ knob: "webhooks", reverse: true }}>Send the last first</TurnButton>
          )}
        </div>
      </Card>
      {disturbed && (
        <Card className="flex flex-wrap items-center justify-between gap-3 md:col-span-2">
          <span className="flex flex-wrap items-center gap-2">
            In store:
            {faults.map(({ id, kind, times }) => (
              <Badge key={id} tone="money">
                {faultWords[kind] ?? kind}
                {times > 1 && ` (${times} times)`}
              </Badge>
            ))}
            {manners.hold && <Badge tone="money">webhooks are held back</Badge>}
            {manners.repeat > 1 && <Badge tone="money">webhooks come {manners.repeat} times</Badge>}
            {manners.reverse && <Badge tone="money">the last webhook comes first</Badge>}
          </span>
          <TurnButton turn={{ knob: "behave" }}>Behave again</TurnButton>
        </Card>
      )}
    </div>
  );
}
