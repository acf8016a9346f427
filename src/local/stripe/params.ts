// Holds what was sent against what the SDK declares: an unknown parameter is refused, as Stripe does.
import type { Given } from "./form";
import { invalid } from "./refusal";
import { declaredShape, type Fields, type Shape } from "./sdk-shapes";
import { type DeclaredName, declaredIn } from "./shapes";

/** v1 sends words only, which become numbers and truths here; v2 sends JSON, where each is what it is. */
export type Dialect = "form" | "json";

const known = new Map<DeclaredName, Shape>();

export function readParams(name: DeclaredName, given: Given, dialect: Dialect): Given {
  const shape = known.get(name) ?? declaredShape(declaredIn(name), name);
  known.set(name, shape);
  return new Check(dialect).fields((shape.fields ?? none)(), given as { [name: string]: Given }, []);
}

const none = (): Fields => ({ named: new Map() });

class Check {
  constructor(private readonly dialect: Dialect) {}

  fields({ named, rest }: Fields, given: { [name: string]: Given }, path: string[]): Given {
    const read: { [name: string]: Given } = {};
    for (const [name, value] of Object.entries(given)) {
      const here = [...path, name];
      const shape = named.get(name)?.shape ?? rest;
      if (!shape)
        throw invalid(`Received unknown parameter: ${this.write(here)}`, {
          code: "parameter_unknown",
          param: this.write(here),
        });
      read[name] = this.value(shape(), value, here);
    }
    for (const [name, { optional }] of named)
      if (!optional && !(name in given)) {
        const param = this.write([...path, name]);
        throw invalid(`Missing required param: ${param}.`, { code: "parameter_missing", param });
      }
    return read;
  }

  private value(shape: Shape, given: Given, path: string[]): Given {
    if (shape.anything) return given;
    if (Array.isArray(given)) {
      const item = shape.list;
      if (item) return given.map((value, place) => this.value(item(), value, [...path, `${place}`]));
    } else if (given !== null && typeof given === "object") {
      if (shape.fields) return this.fields(shape.fields(), given, path);
    } else {
      const read = this.scalar(shape, given);
      if (read !== undefined) return read;
    }
    throw this.wrong(shape, given, path);
  }

  private scalar({ scalars, words }: Shape, given: string | number | boolean | null): Given | undefined {
    if (typeof given === "string" && words.includes(given)) return given;
    if (given === null) return scalars.has("null") ? null : undefined;
    if (this.dialect === "json")
      return scalars.has(typeof given as "string") && words.every((word) => word === "") ? given : undefined;
    const text = `${given}`;
    if (scalars.has("string")) return text;
    if (scalars.has("boolean") && (text === "true" || text === "false")) return text === "true";
    if (scalars.has("number") && /^-?\d{1,15}$/.test(text)) return Number(text);
    return undefined;
  }

  private wrong({ scalars, words, list }: Shape, given: Given, path: string[]) {
    const param = this.write(path);
    const shown = typeof given === "object" ? "" : `: ${given}`;
    const choice = words.filter((word) => word !== "");
    if (choice.length > 0) return invalid(`Invalid ${param}: must be one of ${choice.join(", ")}`, { param });
    if (scalars.has("number"))
      return invalid(`Invalid integer${shown}`, { code: "parameter_invalid_integer", param });
    if (scalars.has("boolean")) return invalid(`Invalid boolean${shown}`, { param });
    if (scalars.has("string")) return invalid(`Invalid string${shown}`, { param });
    return invalid(list ? "Invalid array" : "Invalid object", { param });
  }

  private write([first = "", ...rest]: string[]) {
    if (this.dialect === "json") return [first, ...rest].join(".");
    return first + rest.map((step) => `[${step}]`).join("");
  }
}
