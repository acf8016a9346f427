import { expect, test } from "vitest";
import { type Candidate, pickDigest } from "./policy";

const thread = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  authorId: id,
  isToMe: false,
  isOpen: false,
  ...more,
});
const threads = (count: number) => Array.from({ length: count }, (_, at) => thread(`t${at}`));
const ids = (picked: Candidate[]) => picked.map(({ id }) => id).join(" ");

test("two unread are no reason for a mail, three are", () => {
  expect(pickDigest(threads(2), 0)).toEqual([]);
  expect(ids(pickDigest(threads(3), 0))).toBe("t0 t1 t2");
});

test("first what speaks to its reader, then what waits for an answer, then the latest", () => {
  const [a, b, c, d] = threads(4) as [Candidate, Candidate, Candidate, Candidate];
  const picked = pickDigest([a, { ...b, isOpen: true }, c, { ...d, isToMe: true }], 0);
  expect(ids(picked)).toBe("t3 t1 t0 t2");
});

test("never more than two of one author, and never more than seven", () => {
  const chatty = threads(6).map((one) => ({ ...one, authorId: "cy" }));
  expect(pickDigest(chatty, 0)).toHaveLength(2);
  expect(pickDigest(threads(9), 0)).toHaveLength(7);
});

test("when there is plenty, one comes from the older half by the lot of the day", () => {
  expect(ids(pickDigest(threads(12), 3))).toBe("t0 t1 t2 t3 t4 t5 t9");
  expect(ids(pickDigest(threads(12), 4))).toBe("t0 t1 t2 t3 t4 t5 t10");
});
