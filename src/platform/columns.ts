import { Column, ilike, is, SQL, sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigint,
  char,
  check,
  customType,
  type ExtraConfigColumn,
  index,
  text,
  timestamp,
} from "drizzle-orm/pg-core";
import { newId } from "./ids";
import { currencies } from "./money";

export const id = (kind: Parameters<typeof newId>[0]) =>
  text()
    .primaryKey()
    .$defaultFn(() => newId(kind));

export const moment = () => timestamp({ withTimezone: true, precision: 3 });
export const createdAt = () => moment().notNull().defaultNow();

/** An amount in minor units; its currency stands in a column beside it. */
export const minor = () => bigint({ mode: "number" }).notNull();
/** Goes with `oneOf("…_currency", t.currency, currencies)`. */
export const currency = () => char({ length: 3, enum: currencies }).notNull();

/** Whether the words stand anywhere in the column, in large or small letters; each sign of theirs means itself. */
export const contains = (column: AnyPgColumn, words: string) =>
  ilike(column, `%${words.replace(/[\\%_]/g, "\\$&")}%`);

/** The id of something else that must be there, and cannot go while this points at it. */
export const belongsTo = (other: () => AnyPgColumn) => text().notNull().references(other);
/** The id of something else that takes this along when it goes. */
export const diesWith = (other: () => AnyPgColumn) =>
  text().notNull().references(other, { onDelete: "cascade" });

/** A moment as the browser and the server both get it: ISO text, in UTC. */
export const iso = <C extends AnyPgColumn>(column: C) =>
  sql<
    C["_"]["notNull"] extends true ? string : string | null
  >`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

type Fields = { [name: string]: AnyPgColumn | SQL | Fields };
type Read<F> =
  F extends SQL<infer T>
    ? T
    : F extends AnyPgColumn
      ? F["_"]["notNull"] extends true
        ? F["_"]["data"]
        : F["_"]["data"] | null
      : { [Name in keyof F]: Read<F[Name]> };

/**
 * A whole selection as one value of each row, for long lists: drizzle looks at every cell of every row, which costs
 * a page of fifty more than asking the database. Whatever JSON has no word for (a moment) is selected as text.
 */
export const asOne = <F extends Fields>(fields: F): SQL<Read<F>> => {
  const pairs = Object.entries(fields).map(([name, field]) => {
    const value = is(field, Column) || is(field, SQL) ? field : asOne(field);
    return sql`${sql.raw(`'${name}'`)}, ${value}`;
  });
  return sql`json_build_object(${sql.join(pairs, sql`, `)})`;
};

export const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/** The database itself refuses a word that is not in the list. */
export const oneOf = (name: string, column: AnyPgColumn, words: readonly string[]) =>
  check(name, sql`${column} in (${sql.raw(words.map((word) => `'${word}'`).join(", "))})`);

/** The columns of a noun's history: who moved it, when, by which move, and what they said. Never edited. */
export const stepColumns = (subject: () => AnyPgColumn) => ({
  id: id("step"),
  subjectId: text().notNull().references(subject, { onDelete: "cascade" }),
  move: text().notNull(),
  by: text().notNull(),
  note: text(),
  createdAt: createdAt(),
});

/** How a history is looked at: that of one row, and what happened lately anywhere. */
export const bySubject = (t: Record<"subjectId" | "createdAt", Partial<ExtraConfigColumn>>) => [
  index().on(t.subjectId),
  index().using("brin", t.createdAt),
];
