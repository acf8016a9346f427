"use client";
import { Ellipsis, LogOut, Pencil } from "lucide-react";
import { Button } from "../button";
import { Fold } from "../fold";
import { Menu } from "../menu";
import { Popover } from "../popover";
import { Tabs } from "../tabs";
import { ThemeSwitch } from "../theme-switch";

export const TryMore = () => (
  <div className="flex flex-col gap-6">
    <div className="flex flex-wrap items-center gap-3">
      <Menu
        align="start"
        trigger={
          <Button look="quiet" aria-label="More for this post">
            <Ellipsis aria-hidden className="size-5" />
          </Button>
        }
        items={[
          { label: "Edit", icon: <Pencil aria-hidden className="size-4" />, onSelect: () => {} },
          { label: "Pin to the top", locked: "Three posts are pinned already.", onSelect: () => {} },
          "line",
          {
            label: "Leave the network",
            icon: <LogOut aria-hidden className="size-4" />,
            danger: true,
            href: "#leave",
          },
        ]}
      />
      <Popover trigger={<Button look="link">What is rooted?</Button>} title="Rooted">
        Two members who are rooted themselves have vouched that she is who she says.
      </Popover>
      <Button look="quiet" data-keyboard-help>
        Keys
      </Button>
      <ThemeSwitch />
    </div>
    <Fold line="All ten things, and what was said of each">
      <p className="mt-2">Nine were looked at, and one was let go.</p>
    </Fold>
    <Tabs
      label="Parts of the charter"
      tabs={[
        { value: "values", label: "Values", panel: "Patience, generosity, no rush." },
        { value: "rules", label: "Rules", panel: "Ask before you prune somebody else’s." },
        { value: "log", label: "Log", panel: "Nothing was removed this month." },
      ]}
    />
  </div>
);
