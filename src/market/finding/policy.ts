import type { FindingWeight } from "./schema";

export const weightWords: Record<FindingWeight, string> = {
  note: "For the record",
  concern: "To be talked about",
  serious: "Weighs on the price",
};
