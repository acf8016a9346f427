import { domains, verifications } from "@/identity/tables";
import { type Db, database } from "@/platform/db";

/** Lets a brand of the cast have proven who it is: its legal name is confirmed and its domain verified. */
export async function verified(brand: { id: string; slug: string; name: string }, db: Db = database()) {
  const legalName = `${brand.name} GmbH`;
  const domain = `${brand.slug}.example.org`;
  await db.insert(verifications).values({
    brandId: brand.id,
    state: "confirmed",
    legalName,
    registration: "HRB 12345, Local Court of Munich",
    papers: [],
    submittedAt: new Date(),
    decidedAt: new Date(),
  });
  await db
    .insert(domains)
    .values({ brandId: brand.id, name: domain, token: "t", state: "verified", verifiedAt: new Date() });
  return { legalName, domain };
}
