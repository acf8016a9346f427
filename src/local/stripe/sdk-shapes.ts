// What the declarations mean: from names to shapes that a value can be held against.
import { declarations, type Members, open, type Scope, type Written } from "./sdk-declarations";

export interface Shape {
  /** A word or number that may stand here. */
  scalars: Set<"string" | "number" | "boolean" | "null">;
  /** The only words that may stand here, unless any string may. */
  words: string[];
  list?: () => Shape;
  fields?: () => Fields;
  /** Something that the stand-in does not look into. */
  anything: boolean;
}

export interface Fields {
  named: Map<string, { optional: boolean; shape: () => Shape }>;
  rest?: () => Shape;
}

/** @param name as in "TransferCreateParams" or "Checkout.SessionCreateParams" */
export function declaredShape(file: string, name: string): Shape {
  const scope = declarations(file);
  return shapeOf({ form: "name", path: name.split("."), of: [], scope });
}

const nothing = (): Shape => ({ scalars: new Set(), words: [], anything: false });
const scalar = (kind: "string" | "number" | "boolean" | "null") => ({
  ...nothing(),
  scalars: new Set([kind]),
});

function shapeOf(written: Written): Shape {
  if (written.form === "literal") return { ...nothing(), words: [written.value] };
  if (written.form === "union") return written.parts.map(shapeOf).reduce(either);
  if (written.form === "fields") return ofFields(() => fieldsOf(written.members));
  if (written.form === "unread") return { ...nothing(), anything: true };
  return named(written);
}

const basic: Record<string, () => Shape> = {
  string: () => scalar("string"),
  number: () => scalar("number"),
  boolean: () => scalar("boolean"),
  true: () => scalar("boolean"),
  false: () => scalar("boolean"),
  null: () => scalar("null"),
  Decimal: () => scalar("string"),
  // "One of these words, or one that we add later": Stripe itself refuses all others today.
  OtherString: nothing,
  void: nothing,
  undefined: nothing,
  unknown: () => ({ ...nothing(), anything: true }),
};

function named({ path, of, scope }: Extract<Written, { form: "name" }>): Shape {
  const name = path.join(".");
  const known = basic[name];
  if (known) return known();
  const [first] = of;
  if (name === "Array" && first) return { ...nothing(), list: once(() => shapeOf(first)) };
  if (name === "Emptyable" && first)
    return [shapeOf(first), scalar("null"), { ...nothing(), words: [""] }].reduce(either);
  if (name === "ApiList" && first) return ofFields(() => listFields(first));
  return found(path, scope);
}

function found(path: string[], scope: Scope): Shape {
  const place = placeOf(path, scope);
  if (!place) throw new Error(`${path.join(".")} is declared nowhere`);
  const { name, within } = place;
  const alias = within.aliases.get(name);
  if (alias) return shapeOf(alias);
  return ofFields(() => {
    const { fields, rest, extends: parents } = within.interfaces.get(name)!;
    const own = fieldsOf({ fields, ...(rest && { rest }) });
    const inherited = parents.map((parent) => shapeOf(parent).fields?.().named ?? new Map());
    return { ...own, named: new Map([...inherited, own.named].flatMap((named) => [...named])) };
  });
}

/** A name means what the nearest scope around it says, or what was imported under it. */
function placeOf(path: string[], scope: Scope): { name: string; within: Scope } | null {
  for (let around: Scope | null = scope; around; around = around.parent) {
    const within = path
      .slice(0, -1)
      .reduce<Scope | undefined>((inner, step) => inner?.namespaces.get(step), around);
    const name = path.at(-1) as string;
    if (within && (within.interfaces.has(name) || within.aliases.has(name))) return { name, within };
    const imported = around.imports.get(path[0] as string);
    if (imported) {
      const { name, file } = imported;
      return placeOf(name === "*" ? path.slice(1) : [name, ...path.slice(1)], open(file));
    }
  }
  return null;
}

const fieldsOf = ({ fields, rest }: Members): Fields => ({
  named: new Map(
    [...fields].map(([name, { optional, type }]) => [name, { optional, shape: once(() => shapeOf(type)) }]),
  ),
  ...(rest && { rest: once(() => shapeOf(rest)) }),
});

const listFields = (of: Written): Fields => ({
  named: new Map([
    ["object", { optional: false, shape: () => ({ ...nothing(), words: ["list"] }) }],
    ["data", { optional: false, shape: () => ({ ...nothing(), list: once(() => shapeOf(of)) }) }],
    ["has_more", { optional: false, shape: () => scalar("boolean") }],
    ["url", { optional: false, shape: () => scalar("string") }],
  ]),
});

const ofFields = (fields: () => Fields): Shape => ({ ...nothing(), fields: once(fields) });

function either(one: Shape, other: Shape): Shape {
  const list = one.list ?? other.list;
  const fields = one.fields && other.fields ? both(one.fields, other.fields) : (one.fields ?? other.fields);
  return {
    scalars: new Set([...one.scalars, ...other.scalars]),
    words: [...one.words, ...other.words],
    anything: one.anything || other.anything,
    ...(list && { list }),
    ...(fields && { fields }),
  };
}

/** Two kinds of object in one place: what each has may be there, what both need must. */
const both = (one: () => Fields, other: () => Fields) =>
  once((): Fields => {
    const [left, right] = [one().named, other().named];
    const names = new Set([...left.keys(), ...right.keys()]);
    const merged = [...names].map((name) => {
      const [mine, theirs] = [left.get(name), right.get(name)];
      const shape =
        mine && theirs ? once(() => either(mine.shape(), theirs.shape())) : (mine ?? theirs)!.shape;
      return [name, { optional: !mine || !theirs || mine.optional || theirs.optional, shape }] as const;
    });
    return { named: new Map(merged) };
  });

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
