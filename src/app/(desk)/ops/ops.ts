import { cache } from "react";
import { api, forPage } from "@/trpc/server";

/** What waits on the operator's desk, read once per request. Whoever does not operate Trellis finds no page. */
export const opsDesk = cache(() => forPage(api.identity.operator.desk(), "/ops"));
