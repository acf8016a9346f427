import { z } from "zod";

const text = (most: number) => z.string().max(most).optional();

/** Whatever was typed so far. Nothing has to be right yet; that is asked when the network is founded. */
export const DraftData = z.strictObject({
  owner: text(60),
  template: text(40),
  name: text(200),
  slug: text(100),
  purpose: text(1_000),
  join: text(20),
  visibility: text(20),
  colour: text(20),
  typeface: text(40),
  logoId: text(40),
  coverId: text(40),
  values: z
    .array(z.object({ name: z.string().max(200), meaning: z.string().max(1_000) }))
    .max(12)
    .optional(),
  rules: z.array(z.string().max(1_000)).max(20).optional(),
  screen: z.int().min(1).max(3).optional(),
});
export type DraftData = z.infer<typeof DraftData>;

export const SaveDraft = z.strictObject({ draftId: z.string().max(40).optional(), data: DraftData });
export type SaveDraft = z.infer<typeof SaveDraft>;
export const TheDraft = z.strictObject({ draftId: z.string().max(40) });
export type TheDraft = z.infer<typeof TheDraft>;
