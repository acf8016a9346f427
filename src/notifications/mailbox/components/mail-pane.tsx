import { DateText } from "@/ui/date-text";

type Mail = { to: string; subject: string; text: string; createdAt: Date };

/** One mail as its reader would get it without pictures: its words, with links that can be followed. */
export const MailPane = ({ mail: { to, subject, text, createdAt } }: { mail: Mail }) => (
  <article aria-labelledby="subject" className="rounded-lg border border-line bg-sheet p-5 sm:p-8">
    <h2 id="subject" className="font-semibold font-serif text-xl">
      {subject}
    </h2>
    <p className="mt-1 mb-6 break-words border-line border-b pb-4 text-ink-soft text-sm">
      To {to}, <DateText at={createdAt} look="moment" />
    </p>
    <p className="max-w-measure whitespace-pre-line [overflow-wrap:anywhere]">
      {text.split(/(https?:\/\/\S+)/).map((part, place) =>
        place % 2 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text keep their places
          <a key={place} href={part} className="text-brand underline underline-offset-4">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  </article>
);
