export const tabsLook = "flex gap-x-5 overflow-x-auto overflow-y-hidden border-line border-b";

export const tabLook =
  "-mb-px inline-flex min-h-11 shrink-0 items-center gap-2 whitespace-nowrap border-transparent border-b-2 px-0.5 text-ink-soft hover:text-ink focus-visible:-outline-offset-2 data-active:border-brand data-active:font-semibold data-active:text-ink aria-[current=page]:border-brand aria-[current=page]:font-semibold aria-[current=page]:text-ink";
