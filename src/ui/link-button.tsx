import type { ComponentProps } from "react";
import { type ButtonLook, type ButtonSize, buttonLook } from "./button-look";
import { cx } from "./cx";

type Props = ComponentProps<"a"> & { look?: ButtonLook | undefined; size?: ButtonSize | undefined };

/** A link that looks like a button, for going somewhere. Doing something is a Button. */
export const LinkButton = ({ look, size, className, ...rest }: Props) => (
  <a {...rest} className={cx(buttonLook(look, size), className)} />
);
