import { type ChangeEvent, type RefObject, useEffect, useRef } from "react";

type Box = HTMLInputElement | HTMLTextAreaElement;
type Props<B extends Box> = { value?: unknown; onChange?: ((event: ChangeEvent<B>) => void) | undefined };

/** What stands in a field before the script arrives, typed or brought back by the browser, counts as typed. */
export function useEarlyWords<B extends Box>(ref: RefObject<B | null>, { value, onChange }: Props<B>) {
  const first = useRef({ value, onChange });
  useEffect(() => {
    const box = ref.current;
    const { value, onChange } = first.current;
    if (!box || typeof value !== "string" || box.value === value) return;
    onChange?.({ target: box, currentTarget: box } as ChangeEvent<B>);
  }, [ref]);
}
