/** The one function of it that we use: each character by its prototype in the confusables table of UTS 39. */
declare module "unicode-confusables" {
  export function rectifyConfusion(text: string): string;
}
