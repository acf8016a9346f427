import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "./cx";

const tones = {
  info: { Icon: Info, look: "border-line bg-well", icon: "text-ink-soft" },
  good: { Icon: Info, look: "border-leaf-line bg-leaf-soft", icon: "text-leaf" },
  warn: { Icon: TriangleAlert, look: "border-clay-line bg-clay-soft", icon: "text-clay" },
  danger: { Icon: CircleAlert, look: "border-berry-line bg-berry-soft", icon: "text-berry" },
};

type Props = {
  tone?: keyof typeof tones | undefined;
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  className?: string | undefined;
};

/** Something to know before going on. A danger is announced at once, the rest in their turn. */
export function Banner({ tone = "info", title, children, action, className }: Props) {
  const { Icon, look, icon } = tones[tone];
  return (
    <div
      role={tone === "danger" ? "alert" : "status"}
      className={cx("flex gap-3 rounded-md border px-4 py-3 text-ink", look, className)}
    >
      <Icon aria-hidden className={cx("mt-0.75 size-5 shrink-0", icon)} />
      <div className="min-w-0 flex-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="max-w-measure">{children}</div>}
        {action && <div className="mt-2">{action}</div>}
      </div>
    </div>
  );
}
