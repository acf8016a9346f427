import { PartLinks } from "@/ui/part-links";

type Props = {
  slug: string;
  waiting: number;
  mayKeepGate: boolean;
  maySteward: boolean;
  isOwner: boolean;
};

/** What each part of the desk is called, and from which role on it is open. */
const parts = [
  { path: "", label: "Overview", for: "all" },
  { path: "/inbox", label: "Inbox", for: "gatekeeper" },
  { path: "/members", label: "Members", for: "gatekeeper" },
  { path: "/invitations", label: "Invitations", for: "gatekeeper" },
  { path: "/gate", label: "Gate", for: "steward" },
  { path: "/spaces", label: "Spaces", for: "steward" },
  { path: "/landing", label: "Landing page", for: "steward" },
  { path: "/brand-kit", label: "Brand kit", for: "steward" },
  { path: "/charter", label: "Charter", for: "steward" },
  { path: "/rate-card", label: "Rate card", for: "steward" },
  { path: "/proposals", label: "Proposals", for: "steward" },
  { path: "/calendar", label: "Calendar", for: "steward" },
  { path: "/placements", label: "Placements", for: "steward" },
  { path: "/payouts", label: "Payouts", for: "owner" },
  { path: "/figures", label: "Figures", for: "steward" },
  { path: "/listing", label: "For sale", for: "owner" },
  { path: "/approaches", label: "Buyers", for: "owner" },
  { path: "/deals", label: "Sales", for: "owner" },
  { path: "/import", label: "Bring in", for: "steward" },
  { path: "/settings", label: "Settings", for: "steward" },
] as const;

export function DeskNav({ slug, waiting, mayKeepGate, maySteward, isOwner }: Props) {
  const open = { all: true, gatekeeper: mayKeepGate, steward: maySteward, owner: isOwner };
  const shown = parts.filter((part) => open[part.for]);
  return (
    <PartLinks
      label="Desk"
      root={`/network/${slug}`}
      parts={shown.map(({ path, label }) => ({ path, label, count: path === "/inbox" ? waiting : 0 }))}
    />
  );
}
