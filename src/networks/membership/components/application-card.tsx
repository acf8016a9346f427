"use client";
import { days, later } from "@/platform/time";
import { Avatar } from "@/ui/avatar";
import { Badge } from "@/ui/badge";
import { Button } from "@/ui/button";
import { DateText } from "@/ui/date-text";
import { AssignSelect } from "./assign-select";
import { RefuseDialog } from "./refuse-dialog";

export type Application = {
  id: string;
  name: string;
  answers: { question: string; answer: string }[];
  invited: boolean;
  askedAt: Date;
  assigneeId: string | null;
};

type Props = {
  network: string;
  application: Application;
  helpers: { id: string; name: string }[];
  own: string | null;
  approve: () => void;
  refuse: (reason: string) => void;
};

export function ApplicationCard({ network, application, helpers, own, approve, refuse }: Props) {
  const { id, name, answers, invited, askedAt, assigneeId } = application;
  return (
    <li
      id={id}
      data-list-item
      tabIndex={-1}
      aria-labelledby={`${id}-name`}
      className="flex flex-col gap-5 rounded-lg border border-line bg-sheet p-5 focus-visible:border-brand focus-visible:outline-2! focus-visible:outline-brand!"
    >
      <div className="flex items-center gap-3">
        <Avatar name={name} />
        <div className="min-w-0">
          <h2 id={`${id}-name`} className="font-semibold text-lg leading-6">
            {name} {invited && <Badge>Invited</Badge>}
          </h2>
          <p className="text-ink-soft text-sm">
            Asked on <DateText at={askedAt} look="moment" />; closes on{" "}
            <DateText at={later(new Date(askedAt), days(14))} />
          </p>
        </div>
      </div>
      {answers.length > 0 ? (
        <dl className="flex flex-col gap-3">
          {answers.map(({ question, answer }) => (
            <div key={question}>
              <dt className="text-ink-soft text-sm">{question}</dt>
              <dd className="max-w-measure whitespace-pre-line">{answer}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className="text-ink-soft">Came without answers: an open door or an invitation asks for none.</p>
      )}
      <div className="flex flex-wrap items-end justify-between gap-4 border-line border-t pt-4">
        <div className="flex flex-wrap gap-3">
          <Button data-key="a" onClick={approve} aria-label={`Approve ${name}`}>
            Approve
          </Button>
          <RefuseDialog name={name} refuse={refuse} />
        </div>
        <AssignSelect
          network={network}
          membershipId={id}
          name={name}
          helpers={helpers}
          own={own}
          assigneeId={assigneeId}
        />
      </div>
    </li>
  );
}
