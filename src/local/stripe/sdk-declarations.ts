// Reads the type declarations that Stripe's own SDK brings, so that the stand-in knows every parameter that
// Stripe knows, and none that it does not. The declarations are generated and regular: a handful of forms.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A type as it is written, with the scope in which its names have their meaning. */
export type Written =
  | { form: "name"; path: string[]; of: Written[]; scope: Scope }
  | { form: "literal"; value: string }
  | { form: "union"; parts: Written[] }
  | { form: "fields"; members: Members; scope: Scope }
  | { form: "unread" };

export interface Members {
  fields: Map<string, { optional: boolean; type: Written }>;
  /** What every other field is, as in metadata. */
  rest?: Written;
}

interface Interface extends Members {
  extends: Written[];
}

export interface Scope {
  parent: Scope | null;
  interfaces: Map<string, Interface>;
  aliases: Map<string, Written>;
  namespaces: Map<string, Scope>;
  imports: Map<string, { file: string; name: string }>;
}

const home = fileURLToPath(new URL("../../../node_modules/stripe/esm/resources", import.meta.url));
const read = new Map<string, Scope>();

/** Read rather than imported: the whole SDK is a second's work at the start. */
export const apiVersion = /ApiVersion = "([^"]+)"/.exec(
  readFileSync(join(home, "..", "apiVersion.d.ts"), "utf8"),
)?.[1] as string;

/** @param file as in "Transfers" or "Checkout/Sessions" */
export const declarations = (file: string) => open(join(home, `${file}.d.ts`));

export function open(path: string): Scope {
  const known = read.get(path);
  if (known) return known;
  const scope = newScope(null);
  read.set(path, scope);
  const text = readFileSync(path, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
  const words = text.match(/'[^']*'|"[^"]*"|=>|[\w$]+|[^\s\w$]/g) ?? [];
  new Reader(words, dirname(path)).statements(scope);
  return scope;
}

const newScope = (parent: Scope | null): Scope => ({
  parent,
  interfaces: new Map(),
  aliases: new Map(),
  namespaces: new Map(),
  imports: new Map(),
});

const closing = new Map([
  ["{", "}"],
  ["(", ")"],
  ["[", "]"],
]);

class Reader {
  private at = 0;
  constructor(
    private readonly words: string[],
    private readonly folder: string,
  ) {}

  statements(scope: Scope) {
    while (this.at < this.words.length && this.peek() !== "}") {
      const word = this.next();
      if (word === "export" || word === "declare" || word === "abstract") continue;
      if (word === "import" || word === "{") this.imported(scope);
      else if (word === "interface") this.interface(scope);
      else if (word === "namespace") this.namespace(scope);
      else if (word === "type" && this.peek(1) === "=") this.alias(scope);
      else this.skipStatement();
    }
  }

  private peek = (ahead = 0) => this.words[this.at + ahead] ?? "";
  private next = () => this.words[this.at++] ?? "";
  private take(word: string) {
    if (this.next() !== word)
      throw new Error(`expected ${word}: ${this.words.slice(this.at - 6, this.at + 6).join(" ")}`);
  }
  private has(word: string) {
    if (this.peek() !== word) return false;
    this.at++;
    return true;
  }

  /** To the end of a statement that says nothing about a shape: a class, a method, an export. */
  private skipStatement() {
    this.at--;
    while (this.at < this.words.length && this.peek() !== "}") {
      const word = this.next();
      if (word === ";") return;
      const end = closing.get(word);
      if (end) {
        this.skipTo(end);
        if (word === "{" && this.peek() !== "from" && this.peek() !== ";") return;
      }
    }
  }

  private skipTo(end: string) {
    for (let word = this.next(); word !== end; word = this.next()) {
      if (word === "") throw new Error(`no ${end} to be found`);
      const inner = closing.get(word);
      if (inner) this.skipTo(inner);
    }
  }

  /** What is brought in from another file, be it to be used here or to be passed on. */
  private imported(scope: Scope) {
    const names: [string, string][] = [];
    while (this.peek() !== ";" && this.peek() !== "from") {
      const name = this.next();
      if (!/^[\w$*]/.test(name) || name === "type") continue;
      names.push(this.has("as") ? [this.next(), name] : [name, name]);
    }
    if (!this.has("from")) return;
    const file = join(this.folder, this.next().slice(1, -1).replace(/\.js$/, ".d.ts"));
    for (const [local, name] of names) scope.imports.set(local, { file, name });
    this.has(";");
  }

  private namespace(scope: Scope) {
    const name = this.next();
    const inner = scope.namespaces.get(name) ?? newScope(scope);
    scope.namespaces.set(name, inner);
    this.take("{");
    this.statements(inner);
    this.take("}");
  }

  private alias(scope: Scope) {
    const name = this.next();
    this.take("=");
    scope.aliases.set(name, this.type(scope));
    this.has(";");
  }

  private interface(scope: Scope) {
    const name = this.next();
    if (this.has("<")) this.skipTo(">");
    const parents: Written[] = [];
    if (this.has("extends"))
      do parents.push(this.type(scope));
      while (this.has(","));
    scope.interfaces.set(name, { ...this.members(scope), extends: parents });
  }

  private members(scope: Scope): Members {
    const members: Members = { fields: new Map() };
    this.take("{");
    while (!this.has("}")) {
      if (this.has("[")) {
        this.skipTo("]");
        this.take(":");
        members.rest = this.type(scope);
      } else {
        this.has("readonly");
        const name = this.next().replace(/^['"]|['"]$/g, "");
        const optional = this.has("?");
        if (this.has(":")) members.fields.set(name, { optional, type: this.type(scope) });
        else {
          this.at++; // what stands here is what follows a method name
          this.skipStatement();
        }
      }
      this.has(";") || this.has(",");
    }
    return members;
  }

  private type(scope: Scope): Written {
    this.has("|");
    const parts = [this.single(scope)];
    while (this.has("|")) parts.push(this.single(scope));
    return parts.length === 1 ? (parts[0] as Written) : { form: "union", parts };
  }

  private single(scope: Scope): Written {
    const word = this.peek();
    if (word === "{") return { form: "fields", members: this.members(scope), scope };
    if (word === "(") return this.functionType(scope);
    this.next();
    if (/^['"]/.test(word)) return { form: "literal", value: word.slice(1, -1) };
    const path = [word];
    while (this.has(".")) path.push(this.next());
    const of: Written[] = [];
    if (this.has("<")) {
      do of.push(this.type(scope));
      while (this.has(","));
      this.take(">");
    }
    if (this.has("&")) {
      this.single(scope);
      return { form: "unread" };
    }
    return { form: "name", path, of, scope };
  }

  private functionType(scope: Scope): Written {
    this.take("(");
    this.skipTo(")");
    this.take("=>");
    this.type(scope);
    return { form: "unread" };
  }
}
