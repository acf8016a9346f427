import "server-only";
import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { brandPeople, brands } from "@/identity/tables";
import type { Db } from "@/platform/db";
import { custodies } from "../tables";
import { lockedUntil } from "./policy";

/** Refuses what no trigger could know of while the network is in custody. */
export async function mustBeFree({ db }: { db: Db }, networkId: string) {
  const [held] = await db
    .select({ until: custodies.until })
    .from(custodies)
    .where(and(eq(custodies.networkId, networkId), isNull(custodies.endedAt)));
  if (held) throw lockedUntil(held.until);
}

/** Since when a network is in custody and until when at the latest, and who may work in it for the time being; null while it is not. */
export async function findCustody({ db }: { db: Db }, networkId: string) {
  const [row] = await db
    .select({ since: custodies.createdAt, until: custodies.until, operator: brands.name })
    .from(custodies)
    .leftJoin(brands, eq(brands.id, custodies.operatorBrandId))
    .where(and(eq(custodies.networkId, networkId), isNull(custodies.endedAt)));
  return row ?? null;
}

/** For the SELECT of whoever asks where a person stands: whether she acts for a brand that works in it for the time being. */
export const operatesFor = (networkId: AnyPgColumn, personId: SQL) =>
  sql<boolean>`exists (select from ${custodies}
    join ${brandPeople} on ${brandPeople.brandId} = ${custodies.operatorBrandId}
    where ${custodies.networkId} = ${networkId} and ${custodies.endedAt} is null
      and ${brandPeople.personId} = ${personId} and ${brandPeople.role} in ('owner', 'manager'))`;
