import { diceOf } from "./seed";
import { type Lattice, laths, nearest, type Point, pickLattice, width } from "./trellis-lattice";

type Between = (low: number, high: number) => number;

/** What is drawn, as SVG path data: two families of laths, the vines, three tints of leaves, the blossom. */
export type Growth = {
  laths: [string, string];
  vines: string;
  leaves: [string, string, string];
  blooms: string;
};

/** Drawing one costs a server more than reading its network does, and it never changes. */
const grown = new Map<string, Growth>();
const most = 500;

/** A trellis and what grows on it: the same for the same name, and for no other. */
export function growTrellis(name: string): Growth {
  const known = grown.get(name);
  if (known) return known;
  if (grown.size >= most) grown.clear();
  const growth = grow(name);
  grown.set(name, growth);
  return growth;
}

function grow(name: string): Growth {
  const dice = diceOf(name);
  const between: Between = (low, high) => low + dice() * (high - low);
  const { lattice, size, foot } = pickLattice(between);
  const leaves: [string[], string[], string[]] = [[], [], []];
  const vines: string[] = [];
  const blooms: string[] = [];
  const habit = { breadth: between(0.34, 0.62), length: between(54, 78), blooming: between(-0.1, 0.22) };

  const roots = Math.round(between(5, 8));
  for (let root = 0; root < roots; root++) {
    const x = ((root + between(0.1, 0.9)) / roots) * width;
    const stem = climb(lattice, size, nearest(lattice, [x, foot]), between);
    if (stem.length < 3) continue;
    const curve = bend(stem);
    vines.push(`M${write(curve[0] as Point)}L${curve.slice(1).map(write).join(" ")}`);
    for (let at = 2; at < curve.length - 1; at += 3) {
      const [from, to] = [curve[at - 1] as Point, curve[at] as Point];
      const youth = at / curve.length;
      const heading = Math.atan2(to[1] - from[1], to[0] - from[0]);
      const side = at % 2 === 0 ? 1 : -1;
      const length = habit.length * (1.15 - 0.65 * youth) * between(0.8, 1.2);
      const tint = leaves[Math.floor(dice() * 3) as 0 | 1 | 2];
      tint.push(leaf(to, heading + side * between(0.55, 1.15), length, habit.breadth));
      if (dice() < 0.3)
        tint.push(leaf(to, heading - side * between(0.55, 1.15), length * 0.8, habit.breadth));
      if (youth > 0.3 && dice() < habit.blooming) blooms.push(bloom(to, between(20, 29)));
    }
    const [before, tip] = curve.slice(-2) as [Point, Point];
    leaves[0].push(
      leaf(tip, Math.atan2(tip[1] - before[1], tip[0] - before[0]), habit.length * 0.6, habit.breadth),
    );
  }
  return {
    laths: [laths((k, t) => lattice(k, t)), laths((k, t) => lattice(t, k))],
    vines: vines.join(""),
    leaves: [leaves[0].join(""), leaves[1].join(""), leaves[2].join("")],
    blooms: blooms.join(""),
  };
}

/** From crossing to crossing, mostly up, seldom straight, until it tires. */
function climb(lattice: Lattice, size: number, start: readonly [number, number], between: Between) {
  let node = start;
  const stem: Point[] = [lattice(...node)];
  const been = new Set([String(node)]);
  const vigour = Math.round(between(4, 9));
  const lean = between(-0.5, 0.5) * size;
  for (let step = 0; step < vigour; step++) {
    const [i, j] = node;
    const [x, y] = lattice(i, j);
    const ways = [-1, 0, 1].flatMap((di) => [-1, 0, 1].map((dj) => [i + di, j + dj] as const));
    const next = ways
      .filter((way) => !been.has(String(way)))
      .map((way) => {
        const [nx, ny] = lattice(...way);
        const rise = y - ny + Math.sign(nx - x) * lean + between(-0.8, 0.8) * size;
        return { way, rise: rise / Math.hypot(nx - x, ny - y) };
      })
      .sort((a, b) => b.rise - a.rise)[0];
    if (!next) break;
    node = next.way;
    been.add(String(node));
    const [nx, ny] = lattice(...node);
    if (ny < -size || nx < -size || nx > width + size) break;
    stem.push([nx + between(-0.1, 0.1) * size, ny + between(-0.1, 0.1) * size]);
  }
  return stem;
}

/** Rounds the corners of a stem twice (Chaikin), so that it bends around a crossing rather than breaking. */
function bend(stem: readonly Point[]) {
  const cut = (points: readonly Point[]) => {
    const corners = points.slice(1).flatMap((to, place) => {
      const from = points[place] ?? to;
      return [mix(from, to, 0.25), mix(from, to, 0.75)];
    });
    return [points[0] as Point, ...corners, points.at(-1) as Point];
  };
  return cut(cut(stem));
}

const mix = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];
const write = ([x, y]: Point) => `${Math.round(x)} ${Math.round(y)}`;

function leaf([x, y]: Point, turn: number, length: number, breadth: number) {
  const at = (along: number, across: number) => {
    const [dx, dy] = [along * length, across * length];
    return write([
      x + Math.cos(turn) * dx - Math.sin(turn) * dy,
      y + Math.sin(turn) * dx + Math.cos(turn) * dy,
    ]);
  };
  return `M${at(0, 0)}Q${at(0.3, breadth)} ${at(1, 0)}Q${at(0.3, -breadth)} ${at(0, 0)}`;
}

const bloom = (at: Point, size: number) =>
  [0, 1, 2, 3, 4].map((petal) => leaf(at, (petal / 5) * 2 * Math.PI - Math.PI / 2, size, 0.62)).join("");
