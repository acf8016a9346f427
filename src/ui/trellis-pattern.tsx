import { contrast } from "./contrast";
import { cx } from "./cx";
import { growTrellis } from "./trellis-growth";
import { height, width } from "./trellis-lattice";

type Props = {
  /** Seeds the drawing: a network keeps its trellis for as long as it keeps its name. */
  name: string;
  /** The ground, as "#rrggbb"; leaf green when absent. */
  colour?: string | undefined;
  className?: string | undefined;
};

const cream = "#fdf9ec";
const night = "#1b1a12";

/** The cover of a network that has none: a trellis drawn from its name, in its colour. Give it a size by class. */
export function TrellisPattern({ name, colour = "#2d6a37", className }: Props) {
  const { laths, vines, leaves, blooms } = growTrellis(name);
  const light = contrast(colour, cream) < 2.6;
  const figure = light ? night : cream;
  const shade = light ? cream : night;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
      fill="none"
      strokeLinejoin="round"
      strokeLinecap="round"
      className={cx("block", className)}
    >
      <path d={`M0 0H${width}V${height}H0Z`} fill={colour} />
      {laths.map((lath) => (
        <g key={lath}>
          <path d={lath} stroke={shade} strokeWidth="9" opacity="0.2" transform="translate(3 5)" />
          <path d={lath} stroke={colour} strokeWidth="10" />
          <path d={lath} stroke={figure} strokeWidth="8" opacity="0.24" />
        </g>
      ))}
      <path d={leaves[2]} fill={shade} opacity="0.42" />
      <path d={vines} stroke={figure} strokeWidth="5" />
      <path d={leaves[1]} fill={colour} stroke={figure} strokeWidth="3.500" />
      <path d={leaves[0]} fill={figure} />
      <path d={blooms} fill={figure} stroke={colour} strokeWidth="3" />
    </svg>
  );
}
