import { contrast } from "./contrast";
import { growTrellis } from "./trellis-growth";
import { height, width } from "./trellis-lattice";

const cream = "#fdf9ec";
const night = "#1b1a12";

/** The picture of a trellis as SVG: the same for the same name and colour ("#rrggbb"). */
export function drawTrellis(name: string, colour: string) {
  const { laths, vines, leaves, blooms } = growTrellis(name);
  const light = contrast(colour, cream) < 2.6;
  const figure = light ? night : cream;
  const shade = light ? cream : night;
  const crossed = laths.map(
    (lath) =>
      `<path d="${lath}" stroke="${shade}" stroke-width="9" opacity=".2" transform="translate(3 5)"/>` +
      `<path d="${lath}" stroke="${colour}" stroke-width="10"/>` +
      `<path d="${lath}" stroke="${figure}" stroke-width="8" opacity=".24"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidYMid slice" fill="none" stroke-linejoin="round" stroke-linecap="round">`,
    `<path d="M0 0H${width}V${height}H0Z" fill="${colour}"/>`,
    ...crossed,
    `<path d="${leaves[2]}" fill="${shade}" opacity=".42"/>`,
    `<path d="${vines}" stroke="${figure}" stroke-width="5"/>`,
    `<path d="${leaves[1]}" fill="${colour}" stroke="${figure}" stroke-width="3.5"/>`,
    `<path d="${leaves[0]}" fill="${figure}"/>`,
    `<path d="${blooms}" fill="${figure}" stroke="${colour}" stroke-width="3"/>`,
    "</svg>",
  ].join("");
}
