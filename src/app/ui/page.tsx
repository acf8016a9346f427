import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { Shelf } from "@/ui/gallery/shelf";
import { TryBrands } from "@/ui/gallery/try-brands";
import { TryButtons } from "@/ui/gallery/try-buttons";
import { TryDialogs } from "@/ui/gallery/try-dialogs";
import { TryForm } from "@/ui/gallery/try-form";
import { TryLists } from "@/ui/gallery/try-lists";
import { TryMore } from "@/ui/gallery/try-more";
import { TryPatterns } from "@/ui/gallery/try-patterns";
import { TryProse } from "@/ui/gallery/try-prose";
import { TryWords } from "@/ui/gallery/try-words";
import { Keyboard } from "@/ui/keyboard";
import { ToastProvider } from "@/ui/toast";

export const metadata: Metadata = { title: "Gallery", robots: { index: false } };

const themes = [
  { theme: "light", title: "By day" },
  { theme: "dark", title: "By night" },
];

/** Every primitive in every state, by day and by night. Not there in production. */
export default async function Gallery() {
  if (process.env.NODE_ENV === "production" && process.env.DEMO !== "1") notFound();
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <ToastProvider>
      <Keyboard />
      <main id="main" tabIndex={-1} className="grid lg:grid-cols-2">
        <h1 className="sr-only">Gallery</h1>
        {themes.map(({ theme, title }) => (
          <div key={theme} data-theme={theme} className="min-w-0 bg-paper px-4 pt-8 pb-16 sm:px-8">
            <h2 className="font-semibold font-serif text-3xl tracking-tight">{title}</h2>
            <Shelf title="Buttons">
              <TryButtons />
            </Shelf>
            <Shelf title="Form">
              <TryForm name={theme} />
            </Shelf>
            <Shelf title="Dialogs and toasts">
              <TryDialogs />
            </Shelf>
            <Shelf title="Menus, asides, tabs, theme">
              <TryMore />
            </Shelf>
            <Shelf title="Words and marks">
              <TryWords />
            </Shelf>
            <Shelf title="Covers grown from a name">
              <TryPatterns />
            </Shelf>
            <Shelf title="Typefaces for brands">
              <TryBrands nonce={nonce} />
            </Shelf>
            <Shelf title="Members’ words">
              <TryProse />
            </Shelf>
            <Shelf title="A page and its lists">
              <TryLists />
            </Shelf>
          </div>
        ))}
      </main>
    </ToastProvider>
  );
}
