import { PartLinks } from "@/ui/part-links";
import { opsParts } from "./ops-parts";

export const OpsNav = ({ waiting }: { waiting: Record<string, number> }) => (
  <PartLinks
    label="Operator’s desk"
    root="/ops"
    parts={[
      { path: "", label: "Overview" },
      ...opsParts.map(({ part, label }) => ({ path: `/${part}`, label, count: waiting[part] })),
    ]}
  />
);
