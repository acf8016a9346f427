"use client";
import { TabLinks } from "@/ui/tab-links";
import { useCurrentInView } from "@/ui/use-current-in-view";

const parts = [
  { path: "", label: "Home" },
  { path: "/networks", label: "Networks" },
  { path: "/proposals", label: "Proposals" },
  { path: "/placements", label: "Placements" },
  { path: "/listings", label: "Buying" },
  { path: "/approaches", label: "Approaches" },
  { path: "/deals", label: "Sales" },
  { path: "/profile", label: "Profile" },
  { path: "/team", label: "Team" },
  { path: "/billing", label: "Billing" },
  { path: "/verification", label: "Verification" },
];

export function BrandNav({ brand }: { brand: string }) {
  const { here, ref } = useCurrentInView();
  const tabs = parts.map(({ path, label }) => ({
    href: `/brand/${brand}${path}`,
    label,
    current: here === `/brand/${brand}${path}` || (path !== "" && here.startsWith(`/brand/${brand}${path}/`)),
  }));
  return (
    <div ref={ref}>
      <TabLinks label="The brand" tabs={tabs} />
    </div>
  );
}
