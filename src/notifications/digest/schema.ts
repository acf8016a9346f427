import { z } from "zod";

export const rhythms = ["weekly", "daily", "never"] as const;
export type Rhythm = (typeof rhythms)[number];

/** What holds for whoever has not chosen: on Mondays at eight, where she is. */
export const usual: { every: Rhythm; hour: number } = { every: "weekly", hour: 8 };

const network = z.string().max(60);
export const OwnDigest = z.strictObject({ network });
export const ChooseDigest = z.strictObject({
  network,
  every: z.enum(rhythms, "Choose from the list."),
  hour: z.int().min(0).max(23),
});
export type ChooseDigest = z.infer<typeof ChooseDigest>;

/** What the link at the foot of a digest carries. */
export const StopDigest = z.strictObject({ token: z.string().max(300) });
export type StopDigest = z.infer<typeof StopDigest>;
