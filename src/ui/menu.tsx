"use client";
import { Menu as Base } from "@base-ui/react/menu";
import type { ReactElement, ReactNode } from "react";
import { cx } from "./cx";

type Item = { label: ReactNode; icon?: ReactNode; danger?: boolean; locked?: string | undefined } & (
  | { href: string }
  | { onSelect: () => void }
);

type Props = {
  trigger: ReactElement<Record<string, unknown>>;
  items: readonly (Item | "line")[];
  align?: "start" | "end" | undefined;
};

const look =
  "flex min-h-11 w-full cursor-pointer select-none items-center gap-3 rounded-sm px-3 text-left outline-none data-disabled:cursor-default data-highlighted:bg-well data-disabled:text-ink-faint pointer-fine:min-h-9";

/** A few deeds behind one button. A locked one says why. */
export const Menu = ({ trigger, items, align = "end" }: Props) => (
  <Base.Root>
    <Base.Trigger render={trigger} />
    <Base.Portal>
      <Base.Positioner align={align} sideOffset={6} className="z-50 outline-none">
        <Base.Popup className="min-w-48 max-w-80 rounded-lg border border-line bg-sheet p-1 text-ink text-sm shadow-lift outline-none transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0">
          {items.map((item, place) =>
            item === "line" ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: the items of one menu keep their places
              <Base.Separator key={place} className="mx-2 my-1 h-px bg-line" />
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <Entry key={place} item={item} />
            ),
          )}
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  </Base.Root>
);

function Entry({ item }: { item: Item }) {
  const words = (
    <>
      {item.icon}
      <span className="py-1.5">
        {item.label}
        {item.locked && <span className="block text-xs">{item.locked}</span>}
      </span>
    </>
  );
  const className = cx(look, item.danger && "text-berry");
  if ("href" in item && !item.locked) {
    return (
      <Base.LinkItem href={item.href} className={className}>
        {words}
      </Base.LinkItem>
    );
  }
  return (
    <Base.Item
      disabled={item.locked !== undefined}
      className={className}
      {...("onSelect" in item && { onClick: item.onSelect })}
    >
      {words}
    </Base.Item>
  );
}
