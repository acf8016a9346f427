import { Card } from "@/ui/card";
import { CopyButton } from "./copy-button";

const lines = (record: { host: string; value: string }) => [
  { what: "the name", label: "Name", text: record.host },
  { what: "the text", label: "Text", text: record.value },
];

/** The record to set, line by line as the forms of DNS providers ask for it. */
export const RecordCard = ({ record }: { record: { host: string; value: string } }) => (
  <Card className="max-w-2xl">
    <dl className="flex flex-col gap-3">
      <div>
        <dt className="text-ink-soft text-sm">Kind</dt>
        <dd className="font-mono">TXT</dd>
      </div>
      {lines(record).map(({ what, label, text }) => (
        <div key={label}>
          <dt className="text-ink-soft text-sm">{label}</dt>
          <dd className="flex flex-wrap items-center gap-x-4">
            <code className="min-w-0 select-all break-all">{text}</code>
            <CopyButton text={text} what={what} />
          </dd>
        </div>
      ))}
    </dl>
  </Card>
);
