import { cache } from "react";
import { api, forPage } from "@/trpc/server";

/** The brand as those who act for it see it, read once per request. Everybody else finds no page. */
export const brandOf = cache((brand: string) => forPage(api.identity.brand.get({ brand })));

type Props = { params: Promise<{ brand: string }> };

/** The title of a part of the brand's desk. Where no brand is found, the 404 has a title of its own. */
export const brandTitle = (title?: string) => async (props: Props) => {
  await brandOf((await props.params).brand);
  return title ? { title } : {};
};
