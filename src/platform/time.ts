export const days = (count: number) => count * 86_400_000;
export const hours = (count: number) => count * 3_600_000;
export const minutes = (count: number) => count * 60_000;

export const before = (now: Date, milliseconds: number) => new Date(now.getTime() - milliseconds);
export const later = (now: Date, milliseconds: number) => new Date(now.getTime() + milliseconds);

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
/** "12 May 2026", by the calendar of UTC: for whatever stands on paper and so cannot know its reader's zone. */
export const dayOf = (at: Date) => day.format(at);
