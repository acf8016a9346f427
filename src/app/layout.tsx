import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { Arrival } from "@/ui/arrival";
import { fonts } from "@/ui/fonts";
import { SoftLinks } from "@/ui/soft-links";
import "@/ui/theme.css";

export const metadata: Metadata = {
  title: { default: "Trellis", template: "%s · Trellis" },
  description: "Build, buy or pass through small social networks, with the consent of the people in them.",
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf9f3" },
    { media: "(prefers-color-scheme: dark)", color: "#15170f" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // A page made at build time carries no nonce, so the browser would refuse its scripts.
  await connection();
  const chosen = (await cookies()).get("theme")?.value;
  const theme = chosen === "light" || chosen === "dark" ? chosen : undefined;
  return (
    <html lang="en" className={fonts} data-theme={theme}>
      <body>
        <a href="#main" className="skip-link">
          Skip to the content
        </a>
        <Arrival />
        <SoftLinks />
        {children}
      </body>
    </html>
  );
}
