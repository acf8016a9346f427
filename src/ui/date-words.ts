/** `ago`: 3 hours ago · `day`: 12 May 2026 · `moment`: 12 May 2026, 18:00 · `deadline`: with the day and the zone's name */
export type DateLook = "ago" | "day" | "moment" | "deadline";

const day = { day: "numeric", month: "long", year: "numeric" } as const;
const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
const shapes = {
  day,
  moment: { ...day, month: "short", ...clock },
  deadline: { weekday: "short", ...day, ...clock, timeZoneName: "short" },
} as const;

const steps = [
  ["minute", 60, 60],
  ["hour", 3600, 24],
  ["day", 86_400, 7],
] as const;

/** The words for a moment, and the exact moment with its zone. After a week, "ago" gives way to the date. */
export function formatDate(moment: Date, { look, zone, now }: { look: DateLook; zone: string; now: Date }) {
  const write = (shape: keyof typeof shapes) => writerFor(shape, zone).format(moment);
  return {
    words: look === "ago" ? (ago(moment, now) ?? write("day")) : write(look),
    get exact() {
      return write("deadline");
    },
  };
}

/** Making one costs as much as writing hundreds of dates with it. */
const writers = new Map<string, Intl.DateTimeFormat>();
function writerFor(shape: keyof typeof shapes, zone: string) {
  const key = `${shape} ${zone}`;
  const known = writers.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-GB", { ...shapes[shape], timeZone: zone });
  writers.set(key, made);
  return made;
}
const relative = new Intl.RelativeTimeFormat("en-GB", { numeric: "auto" });

function ago(moment: Date, now: Date) {
  const seconds = Math.round((moment.getTime() - now.getTime()) / 1000);
  const distance = Math.abs(seconds);
  if (distance < 60) return "just now";
  const step = steps.find(([, size, limit]) => distance < size * limit);
  if (!step) return null;
  const [unit, size] = step;
  return relative.format(Math.trunc(seconds / size), unit);
}
