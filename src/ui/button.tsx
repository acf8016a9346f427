import { LoaderCircle } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { type ButtonLook, type ButtonSize, buttonLook } from "./button-look";
import { cx } from "./cx";

type Props = Omit<ComponentProps<"button">, "children"> & {
  children: ReactNode;
  look?: ButtonLook | undefined;
  size?: ButtonSize | undefined;
  /** Said while the call is under way; the width stays. */
  pending?: boolean | undefined;
  /** Why this cannot be done now: the button stays reachable, says so, and does nothing. */
  locked?: string | undefined;
};

/** A button says what happens when it is pressed. */
export function Button({
  children,
  look,
  size,
  pending,
  locked,
  className,
  type = "button",
  ...rest
}: Props) {
  const idle = pending || locked !== undefined;
  const button = (
    <button
      {...rest}
      type={idle ? "button" : type}
      className={cx(buttonLook(look, size), className)}
      {...(idle && { "aria-disabled": true, onClick: undefined })}
      {...(pending && { "aria-busy": true })}
    >
      <span className={cx("inline-flex items-center gap-2", pending && "opacity-0")}>{children}</span>
      {pending && (
        <span className="absolute inset-0 grid place-items-center">
          <LoaderCircle aria-hidden className="size-5 animate-spin motion-reduce:animate-none" />
        </span>
      )}
    </button>
  );
  if (locked === undefined) return button;
  return (
    <span className="inline-flex max-w-measure flex-col items-start gap-1.5">
      {button}
      <span className="text-ink-soft text-sm">{locked}</span>
    </span>
  );
}
