import { Mail } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Button } from "@/ui/button";
import { TryDialogs } from "@/ui/gallery/try-dialogs";
import { TryForm } from "@/ui/gallery/try-form";
import { LinkButton } from "@/ui/link-button";
import { ToastProvider } from "@/ui/toast";

export const metadata: Metadata = { title: "Gallery", robots: { index: false } };

const themes = ["light", "dark"] as const;

/** Every primitive in every state, by day and by night. Not there in production. */
export default function Gallery() {
  if (process.env.NODE_ENV === "production" && process.env.DEMO !== "1") notFound();
  return (
    <ToastProvider>
      <main id="main" tabIndex={-1} className="grid lg:grid-cols-2">
        {themes.map((theme) => (
          <div key={theme} data-theme={theme} className="min-w-0 bg-paper px-4 py-8 sm:px-8">
            <h1 className="font-serif text-3xl">{theme === "light" ? "By day" : "By night"}</h1>
            <div className="mt-8 flex flex-wrap items-start gap-3">
              <Button>Found a network</Button>
              <Button look="quiet">
                <Mail aria-hidden className="size-4" /> Write to the owner
              </Button>
              <Button look="danger">Remove the member</Button>
              <Button look="link">Show older</Button>
              <Button pending>Found a network</Button>
              <Button size="small" look="quiet">
                Small
              </Button>
              <LinkButton href="#main">To the top</LinkButton>
              <Button locked="You can approve this once the money is held.">Approve the proposal</Button>
            </div>
            <div className="mt-8 max-w-lg">
              <TryForm name={theme} />
            </div>
            <div className="mt-8">
              <TryDialogs />
            </div>
          </div>
        ))}
      </main>
    </ToastProvider>
  );
}
