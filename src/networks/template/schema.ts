import { z } from "zod";
import type { Charter } from "../charter/schema";

/** What a template brings: words that can be published as they stand, or [[marked]] where only the founder knows. */
export type Template = Charter & {
  label: string;
  sentence: string;
  /** What the one button of the landing page says. */
  action: string;
  questions: string[];
  happens: { title: string; text: string }[];
  answers: { question: string; answer: string }[];
};

/** Words of a template that the founder must still replace, such as "[[your town]]". */
export const isPlaceholder = (text: string) => /\[\[.*?\]\]/s.test(text);

/** Words that will be published. */
export const published = (least: number, most: number, missing: string) =>
  z
    .string()
    .trim()
    .min(least, missing)
    .max(most, `Please keep this within ${most} letters.`)
    .refine(
      (text) => !isPlaceholder(text),
      "Placeholder text cannot be published. Replace what stands in [[double brackets]] with your own words.",
    );
