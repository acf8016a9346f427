export type Point = readonly [x: number, y: number];

/** Where lath i of the first family crosses lath j of the second. */
export type Lattice = (i: number, j: number) => Point;

export const width = 1200;
export const height = 480;

const span = 12;
const steps = Array.from({ length: span * 2 + 1 }, (_, k) => k - span);

/** One of four trellises a joiner would know, in measures of its own. `foot` is where the vines are rooted. */
export function pickLattice(between: (low: number, high: number) => number) {
  const size = between(82, 124);
  const stretch = between(0.8, 1.35);
  const lean = between(-0.16, 0.16);
  const wave = between(6, 18);
  const reach = height * between(1.2, 2);
  const arc = size / (reach * 0.62);
  const middle = [width / 2, height / 2] as const;
  const diamonds: Lattice = (i, j) => [
    middle[0] + (i - j) * size * 0.62,
    middle[1] + (i + j) * size * 0.5 * stretch,
  ];
  const leaning: Lattice = (i, j) => [
    middle[0] + (i + j * lean) * size,
    middle[1] + (j - i * lean) * size * stretch,
  ];
  const fan: Lattice = (i, j) => {
    const far = reach + j * size * 0.85 * stretch;
    return [middle[0] + Math.sin(i * arc) * far, middle[1] + reach - Math.cos(i * arc) * far];
  };
  const cloth: Lattice = (i, j) => [
    middle[0] + i * size + Math.sin(j * 0.9) * wave,
    middle[1] + j * size * stretch + Math.cos(i * 0.7) * wave,
  ];
  const kinds = [diamonds, leaning, fan, cloth];
  return {
    lattice: kinds[Math.floor(between(0, kinds.length))] ?? diamonds,
    size,
    foot: height + size * 0.6,
  };
}

/** All laths of one family, each as a line through its crossings. */
export const laths = (at: (lath: number, crossing: number) => Point) =>
  steps
    .map((lath) => steps.map((crossing) => at(lath, crossing)).filter(nearby))
    .filter((points) => points.length > 1)
    .map((points) => `M${points.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join("L")}`)
    .join("");

const nearby = ([x, y]: Point) => x > -140 && x < width + 140 && y > -140 && y < height + 140;

/** The crossing closest to a point. */
export function nearest(lattice: Lattice, [x, y]: Point): readonly [number, number] {
  const distance = ([i, j]: readonly [number, number]) => {
    const [px, py] = lattice(i, j);
    return (px - x) ** 2 + (py - y) ** 2;
  };
  return steps
    .flatMap((i) => steps.map((j) => [i, j] as const))
    .reduce((best, node) => (distance(node) < distance(best) ? node : best));
}
