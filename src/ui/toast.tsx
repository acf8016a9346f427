"use client";
import { Toast } from "@base-ui/react/toast";
import { Check, CircleAlert, X } from "lucide-react";
import { type ReactNode, useMemo } from "react";

type Data = { tone: "done" | "problem" };

/** Belongs in the layouts whose pages speak up, not in the root: a landing page has nothing to say. */
export const ToastProvider = ({ children }: { children: ReactNode }) => (
  <Toast.Provider limit={3}>
    {children}
    <Toast.Portal>
      <Toast.Viewport className="fixed inset-x-4 bottom-4 z-60 mx-auto flex max-w-md flex-col gap-2 sm:right-6 sm:left-auto sm:w-96">
        <Toasts />
      </Toast.Viewport>
    </Toast.Portal>
  </Toast.Provider>
);

const Toasts = () =>
  Toast.useToastManager<Data>().toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      swipeDirection={["right", "down"]}
      className="rounded-lg border border-ink/15 bg-ink text-paper shadow-lift transition-[translate,opacity] duration-200 data-limited:hidden data-ending-style:opacity-0 data-starting-style:translate-y-3 data-starting-style:opacity-0"
    >
      <Toast.Content className="flex items-start gap-3 py-1.5 pr-1.5 pl-4">
        {toast.data?.tone === "problem" ? (
          <CircleAlert aria-hidden className="mt-3 size-5 shrink-0" />
        ) : (
          <Check aria-hidden className="mt-3 size-5 shrink-0" />
        )}
        <Toast.Title render={<p />} className="min-w-0 flex-1 py-2.5 leading-6" />
        <Toast.Action className="min-h-11 shrink-0 rounded-md px-3 font-semibold underline decoration-1 underline-offset-4 outline-offset-0! hover:decoration-2 focus-visible:outline-paper!" />
        <Toast.Close
          aria-label="Dismiss"
          className="grid size-11 shrink-0 place-items-center rounded-md outline-offset-0! hover:bg-paper/10 focus-visible:outline-paper!"
        >
          <X aria-hidden className="size-4" />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));

/** What to say after a deed: that it is done, that it is done and can be undone, or that it failed. */
export function useToast() {
  const { add, close } = Toast.useToastManager<Data>();
  return useMemo(
    () => ({
      done: (sentence: string) => add({ title: sentence, data: { tone: "done" }, timeout: 6_000 }),
      undo: (sentence: string, undo: () => void) => {
        const id = add({
          title: sentence,
          data: { tone: "done" },
          timeout: 12_000,
          actionProps: {
            children: "Undo",
            onClick: () => {
              close(id);
              undo();
            },
          },
        });
      },
      problem: (sentence: string) => add({ title: sentence, data: { tone: "problem" }, timeout: 0 }),
    }),
    [add, close],
  );
}
