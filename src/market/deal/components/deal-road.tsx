import { cx } from "@/ui/cx";
import { road, roadWords } from "../policy";
import type { DealView } from "../reads";

/** How far a sale has come on the road of one that ends well. */
export function DealRoad({ deal: { state } }: { deal: DealView }) {
  const asked = state === "repricing" ? "diligence" : state === "completed" ? "closed" : state;
  const here = (road as readonly string[]).indexOf(asked);
  if (here < 0) return null;
  return (
    <ol aria-label="The road of a sale" className="flex flex-wrap gap-x-6 gap-y-2 text-sm">
      {road.map((stop, place) => (
        <li
          key={stop}
          aria-current={place === here ? "step" : undefined}
          className={cx(
            "flex items-center gap-2 before:size-2.5 before:rounded-full",
            place < here && "text-ink-soft before:bg-brand",
            place === here && "font-semibold before:bg-brand before:ring-4 before:ring-line",
            place > here && "text-ink-faint before:border before:border-edge",
          )}
        >
          {roadWords[stop]}
        </li>
      ))}
    </ol>
  );
}
