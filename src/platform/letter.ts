/** A mail's words: plain paragraphs and at most one button. Every room writes its own; this lays them out. */
export type Letter = {
  subject: string;
  paragraphs: string[];
  action?: { label: string; href: string };
  /** Things to read, each with its own place. `label` is said before anything else of it. */
  entries?: { label?: string; title: string; words: string; href: string }[];
  /** Why the reader got this, and how to stop it. */
  footer: string;
};

/** What stands below a mail that goes to many: whose it is, by post, and the way out of it. */
export type Bulk = { sender: string; stop: string };

type Sentence = { sentence: string; more?: string | undefined; action: string; href: string; why: string };

/** The letter that most news are: one sentence, what to do about it, and the page where it is done. */
export const layOutSentence = ({ sentence, more, action, href, why }: Sentence) =>
  layOut({
    subject: sentence,
    paragraphs: [sentence, ...(more ? [more] : [])],
    action: { label: action, href },
    footer: why,
  });

/** "Tue 12 May 2026, 18:00 CEST", in the reader's zone. */
export const deadlineWords = (at: Date, timeZone: string) =>
  new Intl.DateTimeFormat("en-GB", {
    weekday: "short",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone,
    timeZoneName: "short",
  }).format(at);

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const oneLine = (text: string) => text.replace(/[\r\n]+/g, " ").slice(0, 200);

export function layOut({ subject, paragraphs, entries = [], action, footer }: Letter, bulk?: Bulk) {
  const listed = entries.map(({ label, title, words, href }) =>
    [...(label ? [label] : []), title, words, href].join("\n"),
  );
  const text = [
    ...paragraphs,
    ...listed,
    ...(action ? [`${action.label}:\n${action.href}`] : []),
    `--\n${footer}`,
    ...(bulk ? [`No more of these:\n${bulk.stop}`, bulk.sender] : []),
  ].join("\n\n");
  const body = paragraphs.map((words) => `<p style="margin:0 0 16px">${escapeHtml(words)}</p>`).join("");
  const list = entries
    .map(
      ({ label, title, words, href }) =>
        `<div style="margin:0 0 20px;padding:${label ? "12px 14px;border:1px solid #c9b3cc;background:#f5ecf5" : "0"}">${
          label ? `<p style="margin:0 0 6px;font-size:13px;color:#6b3a70">${escapeHtml(label)}</p>` : ""
        }<p style="margin:0"><a href="${escapeHtml(href)}" style="color:#22241f;font-weight:bold">${escapeHtml(title)}</a></p><p style="margin:2px 0 0;font-size:15px;color:#5c6057">${escapeHtml(words)}</p></div>`,
    )
    .join("");
  const button = action
    ? `<p style="margin:24px 0"><a href="${escapeHtml(action.href)}" style="background:#2f6b3c;color:#fffdf7;padding:12px 20px;border-radius:4px;text-decoration:none">${escapeHtml(action.label)}</a></p>`
    : "";
  const small = "margin:12px 0 0;font-size:13px;color:#5c6057";
  const below = bulk
    ? `<p style="${small}"><a href="${escapeHtml(bulk.stop)}" style="color:#5c6057">No more of these</a></p><p style="${small}">${escapeHtml(bulk.sender)}</p>`
    : "";
  const html = `<!doctype html><html lang="en"><body style="margin:0;background:#faf7f0;color:#22241f;font:16px/1.6 Georgia,serif"><div style="max-width:560px;margin:0 auto;padding:32px 20px">${body}${list}${button}<p style="margin:32px 0 0;font-size:13px;color:#5c6057">${escapeHtml(footer)}</p>${below}</div></body></html>`;
  return { subject: oneLine(subject), text, html };
}
