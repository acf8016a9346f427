import { eq } from "drizzle-orm";
import { networks } from "@/networks/tables";
import type { Db } from "@/platform/db";
import type { Parcel } from "./schema";

/** What every portion of an import needs to know. */
export type Shelf = {
  networkId: string;
  slug: string;
  /** Whom `@handle` means, as keys of people. */
  handles: Map<string, string>;
  spaces: Map<string, { name: string; purpose: string }>;
};

export async function prepareImport(
  ctx: { db: Db },
  networkId: string,
  { people, spaces }: Parcel,
): Promise<Shelf> {
  const [network] = await ctx.db
    .select({ slug: networks.slug })
    .from(networks)
    .where(eq(networks.id, networkId));
  return {
    networkId,
    slug: network?.slug ?? "",
    handles: new Map(people.flatMap(({ handle, key }) => (handle ? [[handle.toLowerCase(), key]] : []))),
    spaces: new Map(spaces.map(({ key, name, purpose = "" }) => [key, { name, purpose }])),
  };
}
