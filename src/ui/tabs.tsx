"use client";
import { Tabs as Base } from "@base-ui/react/tabs";
import type { ReactNode } from "react";
import { tabLook, tabsLook } from "./tab-look";

type Props = {
  label: string;
  tabs: readonly { value: string; label: ReactNode; panel: ReactNode }[];
  defaultValue?: string | undefined;
};

/** Panels of one page. Where each has an address of its own, use TabLinks. */
export const Tabs = ({ label, tabs, defaultValue }: Props) => (
  <Base.Root defaultValue={defaultValue ?? tabs[0]?.value}>
    <Base.List aria-label={label} className={tabsLook}>
      {tabs.map(({ value, label }) => (
        <Base.Tab key={value} value={value} className={tabLook}>
          {label}
        </Base.Tab>
      ))}
    </Base.List>
    {tabs.map(({ value, panel }) => (
      <Base.Panel key={value} value={value} className="pt-5">
        {panel}
      </Base.Panel>
    ))}
  </Base.Root>
);
