/** The grounds that words in the network's colour stand on: the darkest of the day, the lightest of the night. */
const grounds = { day: "#f3efe4", night: "#26291f" } as const;
const words = { day: "#ffffff", night: "#14150f" } as const;
const least = 4.5;

type Time = keyof typeof grounds;
type Oklch = { light: number; chroma: number; hue: number };

/** Contrast of two "#rrggbb" colours as WCAG 2 measures it: from 1 to 21. */
export function contrastOf(one: string, other: string) {
  const luminance = (hex: string) => {
    const [red, green, blue] = linearOf(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** True, or why words in this colour could not be read. */
export function isReadable(colour: string, time: Time = "day") {
  const has = contrastOf(colour, grounds[time]);
  return (
    has >= least ||
    `Words in this colour reach a contrast of ${has.toFixed(1)} to 1 on our paper; they need ${least} to be read.`
  );
}

/** The same hue, as light or as dark as it must be: the nearest colour in which words can be read. */
export function readable(colour: string, time: Time = "day") {
  const { light, chroma, hue } = oklchOf(colour);
  const step = time === "day" ? -0.002 : 0.002;
  let nearest = colour.toLowerCase();
  for (let l = light; isReadable(nearest, time) !== true && l >= 0 && l <= 1; l += step) {
    nearest = hexOf({ light: l, chroma, hue });
  }
  return nearest;
}

/** What a network's pages wear by day and by night: its colour, words on it, a quiet ground and a thin line. */
export function paletteOf(colour: string) {
  const known = palettes.get(colour);
  if (known) return known;
  if (palettes.size >= 500) palettes.clear();
  const palette = {
    day: tones(colour, "day", { soft: 0.945, line: 0.83 }),
    night: tones(colour, "night", { soft: 0.285, line: 0.46 }),
  };
  palettes.set(colour, palette);
  return palette;
}
export type Palette = { day: ReturnType<typeof tones>; night: ReturnType<typeof tones> };

/** Every page of a network asks for the same one, and finding it takes hundreds of tries. */
const palettes = new Map<string, Palette>();

function tones(colour: string, time: Time, { soft, line }: { soft: number; line: number }) {
  const { chroma, hue } = oklchOf(colour);
  return {
    brand: readable(colour, time),
    ink: words[time],
    soft: hexOf({ light: soft, chroma: Math.min(chroma * 0.3, 0.028), hue }),
    line: hexOf({ light: line, chroma: Math.min(chroma * 0.5, 0.06), hue }),
  };
}

const linearOf = (hex: string) =>
  [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];

// OKLab by Björn Ottosson: lightness there is lightness to the eye, so a colour keeps its hue as it darkens.
function oklchOf(hex: string): Oklch {
  const [r, g, b] = linearOf(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const A = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const B = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const light = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  return { light, chroma: Math.hypot(A, B), hue: Math.atan2(B, A) };
}

const channelsOf = ({ light, chroma, hue }: Oklch) => {
  const [A, B] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (light + 0.3963377774 * A + 0.2158037573 * B) ** 3;
  const m = (light - 0.1055613458 * A - 0.0638541728 * B) ** 3;
  const s = (light - 0.0894841775 * A - 1.291485548 * B) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
};

/** Gives up as much chroma as the screen cannot show, and no lightness or hue. */
function hexOf(colour: Oklch): string {
  let { chroma } = colour;
  const shown = () => channelsOf({ ...colour, chroma });
  while (chroma > 0 && shown().some((value) => value < -0.0005 || value > 1.0005)) chroma -= 0.002;
  if (chroma < 0) chroma = 0;
  const byte = (value: number) => {
    const held = Math.min(1, Math.max(0, value));
    const gamma = held <= 0.0031308 ? 12.92 * held : 1.055 * held ** (1 / 2.4) - 0.055;
    return Math.round(gamma * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${shown().map(byte).join("")}`;
}
