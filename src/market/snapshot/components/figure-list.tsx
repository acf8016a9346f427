import { type FigureKey, figureKeys, figures, figureText } from "../policy";
import type { Body } from "../schema";

/** Each figure with what it means below its name. */
export const FigureList = ({ body }: { body: Body }) => (
  <FigureTable figures={figureKeys.map((key) => ({ key, value: body.figures[key] }))} />
);

export const FigureTable = ({ figures: shown }: { figures: { key: FigureKey; value: number | null }[] }) => (
  <dl className="divide-y divide-line border-line border-y">
    {shown.map(({ key, value }) => {
      return (
        <div key={key} className="flex items-start justify-between gap-6 py-3">
          <dt>
            <span className="font-semibold">{figures[key].label}</span>
            <span className="block max-w-measure text-ink-soft text-sm">{figures[key].means}</span>
          </dt>
          <dd
            className={
              value === null
                ? "shrink-0 text-ink-faint text-sm"
                : "shrink-0 whitespace-nowrap font-serif text-xl tabular-nums"
            }
          >
            {figureText(key, value)}
          </dd>
        </div>
      );
    })}
  </dl>
);
