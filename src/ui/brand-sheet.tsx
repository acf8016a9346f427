"use client";

/**
 * The browser takes a style with the nonce of the document that it stands in. Whoever comes from another page without
 * a reload is still in that page's document, where the nonce of the latest answer is worth nothing.
 */
const nonceOfDocument = () =>
  typeof document === "undefined"
    ? undefined
    : document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce;

export const BrandSheet = ({ nonce, css }: { nonce: string | undefined; css: string }) => (
  <style
    nonce={nonceOfDocument() ?? nonce}
    // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing but checked colours and our own list of typefaces
    dangerouslySetInnerHTML={{ __html: css }}
  />
);
