// v1 speaks in forms: metadata[order]=5&expand[0]=charge becomes { metadata: { order: "5" }, expand: ["charge"] }.

export type Given = string | number | boolean | null | Given[] | { [name: string]: Given };
type Tree = { [name: string]: string | Tree };

export function readForm(text: string): { [name: string]: Given } {
  const tree = branch();
  for (const [name, value] of new URLSearchParams(text)) plant(tree, pathOf(name), value);
  return Object.fromEntries(Object.entries(tree).map(([name, value]) => [name, grown(value)]));
}

const branch = (): Tree => Object.create(null);
const pathOf = (name: string) =>
  [...name.matchAll(/^[^[]+|\[([^\]]*)\]/g)].map(([all, inner]) => inner ?? all);

function plant(tree: Tree, path: string[], value: string) {
  const [first = "", ...rest] = path;
  const name = first === "" ? `${Object.keys(tree).length}` : first; // expand[]=charge
  if (rest.length === 0) {
    tree[name] = value;
    return;
  }
  const below = tree[name];
  const next = typeof below === "object" ? below : branch();
  tree[name] = next;
  plant(next, rest, value);
}

function grown(value: string | Tree): Given {
  if (typeof value === "string") return value;
  const names = Object.keys(value);
  if (names.length > 0 && names.every((name, place) => name === `${place}`))
    return Object.values(value).map(grown);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, grown(inner)]));
}
