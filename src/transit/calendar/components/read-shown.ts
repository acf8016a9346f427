import { Show } from "../schema";

/** Which days an address asks for. What it spells wrongly is left out, and today's month is shown. */
export const readShown = ({ view, at }: { view?: string; at?: string }) => ({
  view: Show.shape.view.catch("month").parse(view),
  at: Show.shape.at.catch(undefined).parse(at),
});
