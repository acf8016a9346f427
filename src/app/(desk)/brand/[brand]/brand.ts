import { cache } from "react";
import { api, forPage } from "@/trpc/server";

/** The brand as those who act for it see it, read once per request. Everybody else finds no page. */
export const brandOf = cache((brand: string) => forPage(api.identity.brand.get({ brand })));
