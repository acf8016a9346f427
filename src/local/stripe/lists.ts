// Lists: newest first, in pages, by the moment of creation.
import type Stripe from "stripe";
import type { Desk } from "./desk";
import { invalid } from "./refusal";

interface Asked extends Stripe.PaginationParams {
  created?: Stripe.RangeQueryParam | number;
}

interface Row {
  id: string;
  created: number;
}

/** @param rows in the order in which they came */
export function page<T extends Row>(rows: T[], asked: Asked, url: string): Stripe.ApiList<T> {
  const { limit = 10, starting_after: after, ending_before: before } = asked;
  if (limit < 1 || limit > 100)
    throw invalid("This value must be between 1 and 100.", {
      code: "parameter_invalid_integer",
      param: "limit",
    });
  if (after && before)
    throw invalid("You may only specify one of these parameters: ending_before, starting_after.");
  const matching = rows.filter(({ created }) => within(created, asked.created)).reverse();
  const newestFirst = [...rows].reverse();
  const placeOf = (id: string) => {
    const place = newestFirst.findIndex((row) => row.id === id);
    if (place < 0)
      throw invalid(`No such object: '${id}'`, { code: "resource_missing", param: "starting_after" });
    return place;
  };
  const places = new Map(newestFirst.map((row, place) => [row.id, place]));
  const placed = (row: T) => places.get(row.id) as number;
  const beyond = after ? matching.filter((row) => placed(row) > placeOf(after)) : matching;
  const ahead = before ? beyond.filter((row) => placed(row) < placeOf(before)) : beyond;
  const data = before ? ahead.slice(-limit) : ahead.slice(0, limit);
  return { object: "list", data, has_more: ahead.length > data.length, url };
}

function within(created: number, range: Asked["created"]) {
  if (range === undefined) return true;
  if (typeof range === "number") return created === range;
  const { gt, gte, lt, lte } = range;
  return (
    (gt === undefined || created > gt) &&
    (gte === undefined || created >= gte) &&
    (lt === undefined || created < lt) &&
    (lte === undefined || created <= lte)
  );
}

/** Those whose fields are as asked; a field that was not asked for may be anything. */
export function matching<T extends object>(rows: T[], wanted: { [K in keyof T]?: unknown }): T[] {
  const asked = Object.entries(wanted).filter(([, value]) => value !== undefined);
  return rows.filter((row) =>
    asked.every(([name, value]) => (row as { [name: string]: unknown })[name] === value),
  );
}

export type Lister = (desk: Desk) => Row[];
