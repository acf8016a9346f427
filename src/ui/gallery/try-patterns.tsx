import { TrellisPattern } from "../trellis-pattern";

const networks = [
  { name: "Night Gardeners", colour: undefined },
  { name: "Tuesday Kiln", colour: "#b1542c" },
  { name: "Harbour Swimmers", colour: "#1c6a8a" },
  { name: "The Slow Post", colour: "#7a5a12" },
  { name: "Second Violins", colour: "#5a4a9c" },
  { name: "Bread & Salt", colour: "#a8324a" },
];

export const TryPatterns = () => (
  <div className="grid gap-4 sm:grid-cols-2">
    {networks.map(({ name, colour }) => (
      <figure key={name}>
        <TrellisPattern name={name} colour={colour} className="aspect-5/2 w-full rounded-md" />
        <figcaption className="mt-1.5 font-semibold font-serif">{name}</figcaption>
      </figure>
    ))}
  </div>
);
