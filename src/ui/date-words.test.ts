import { expect, test } from "vitest";
import { type DateLook, formatDate } from "./date-words";

const now = new Date("2026-05-12T16:00:00Z");
const words = (iso: string, look: DateLook, zone = "Europe/Vienna") =>
  formatDate(new Date(iso), { look, zone, now }).words;

test("a moment is told in the zone that is asked for", () => {
  expect(words("2026-05-12T22:30:00Z", "day")).toBe("13 May 2026");
  expect(words("2026-05-12T22:30:00Z", "day", "America/New_York")).toBe("12 May 2026");
  expect(words("2026-05-12T22:30:00Z", "moment", "Asia/Kathmandu")).toBe("13 May 2026, 04:15");
});

test("a deadline names its zone", () => {
  expect(words("2026-05-12T16:00:00Z", "deadline")).toMatch(/^Tue.? 12 May 2026.* 18:00 (CEST|GMT\+2)$/);
});

test.each([
  ["2026-05-12T15:59:30Z", "just now"],
  ["2026-05-12T15:58:00Z", "2 minutes ago"],
  ["2026-05-12T13:01:00Z", "2 hours ago"],
  ["2026-05-11T10:00:00Z", "yesterday"],
  ["2026-05-14T17:00:00Z", "in 2 days"],
  ["2026-05-01T16:00:00Z", "1 May 2026"],
])("%s was %s", (iso, said) => {
  expect(words(iso, "ago")).toBe(said);
});
