"use client";
import { TabLinks } from "@/ui/tab-links";

/** Two ways to order the feed. The one chosen is remembered in this browser. */
export function OrderSwitch({ network, newest }: { network: string; newest: boolean }) {
  const feed = `/n/${network}/feed`;
  const remember = (order: string) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the newer call is missing from Firefox and Safari
    document.cookie = `feed-order=${order}; path=/n/; max-age=31536000; samesite=lax`;
  };
  return (
    // The links work without this; it only remembers.
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside take the focus and the keys
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link pressed by key clicks too
    <div
      onClick={({ target }) => {
        const order = target instanceof Element && target.closest("a")?.href.split("order=")[1];
        if (order) remember(order);
      }}
    >
      <TabLinks
        label="Order of the feed"
        tabs={[
          { href: `${feed}?order=new`, label: "New to you first", current: !newest },
          { href: `${feed}?order=newest`, label: "Newest first", current: newest },
        ]}
      />
    </div>
  );
}
