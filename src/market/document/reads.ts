import "server-only";
import { and, asc, count, desc, eq, inArray, isNull } from "drizzle-orm";
import type { Ctx, Insider, Party } from "@/identity/actor";
import { brands, people } from "@/identity/tables";
import { notFound } from "@/platform/errors";
import { files } from "@/platform/tables";
import { ownListing } from "../listing/reads";
import { deals, documents, documentViews } from "../tables";
import { isOpenRoom, roomStates } from "./policy";
import { folders } from "./schema";

const shown = {
  id: documents.id,
  folder: documents.folder,
  title: documents.title,
  createdAt: documents.createdAt,
  contentType: files.contentType,
  bytes: files.bytes,
};

/** What lies in the room of a listing now. */
export const inRoom = (listingId: string) =>
  and(eq(documents.listingId, listingId), isNull(documents.droppedAt));

const inOrder = <Row extends { folder: (typeof folders)[number] }>(rows: Row[]) =>
  rows.toSorted((one, other) => folders.indexOf(one.folder) - folders.indexOf(other.folder));

/** What the owner has put into the room of her listing, and how often each was opened by a buyer. */
export async function listDocuments(ctx: Ctx<Insider>) {
  const listingId = await ownListing(ctx);
  const rows = await ctx.db
    .select({ ...shown, opened: count(documentViews.dealId) })
    .from(documents)
    .innerJoin(files, eq(files.id, documents.fileId))
    .leftJoin(documentViews, eq(documentViews.documentId, documents.id))
    .where(inRoom(listingId))
    .groupBy(documents.id, files.id)
    .orderBy(asc(documents.createdAt), asc(documents.id));
  return inOrder(rows);
}

/** Who opened what or was turned away, newest first. */
export async function listViews(ctx: Ctx<Insider>) {
  const listingId = await ownListing(ctx);
  return ctx.db
    .select({
      ...{ id: documentViews.id, title: documents.title, at: documentViews.createdAt },
      ...{ who: people.name, brand: brands.name, refused: documentViews.refused },
    })
    .from(documentViews)
    .innerJoin(documents, eq(documents.id, documentViews.documentId))
    .innerJoin(people, eq(people.id, documentViews.personId))
    .leftJoin(deals, eq(deals.id, documentViews.dealId))
    .leftJoin(brands, eq(brands.id, deals.buyerId))
    .where(eq(documents.listingId, listingId))
    .orderBy(desc(documentViews.createdAt), desc(documentViews.id))
    .limit(200);
}
export type ViewRow = Awaited<ReturnType<typeof listViews>>[number];

/** The room of a sale as either side of it sees it, and whether it is open; empty for a buyer once it is not. */
export async function roomOfDeal({ db, actor }: Ctx<Party>) {
  const [deal] = await db
    .select({ state: deals.state, listingId: deals.listingId })
    .from(deals)
    .where(eq(deals.id, actor.dealId));
  const isOpen = deal !== undefined && isOpenRoom(deal.state);
  if (!deal || !isOpen) return { isOpen, documents: [] };
  const rows = await db
    .select(shown)
    .from(documents)
    .innerJoin(files, eq(files.id, documents.fileId))
    .where(inRoom(deal.listingId))
    .orderBy(asc(documents.createdAt), asc(documents.id));
  return { isOpen, documents: inOrder(rows) };
}
export type DealRoom = Awaited<ReturnType<typeof roomOfDeal>>;

/** One document as a buyer may open it now: of the one sale that is under way, and not taken out again. */
export async function findForDeal({ db, actor }: Ctx<Party>, documentId: string) {
  const [row] = await db
    .select({ id: documents.id, title: documents.title, fileId: documents.fileId, buyer: brands.name })
    .from(documents)
    .innerJoin(deals, eq(deals.listingId, documents.listingId))
    .innerJoin(brands, eq(brands.id, deals.buyerId))
    .where(
      and(
        eq(documents.id, documentId),
        eq(deals.id, actor.dealId),
        inArray(deals.state, [...roomStates]),
        isNull(documents.droppedAt),
      ),
    );
  if (!row) throw notFound("document");
  return row;
}

/** One document as its owner may open it. */
export async function findForOwner(ctx: Ctx<Insider>, documentId: string) {
  const [row] = await ctx.db
    .select({ id: documents.id, title: documents.title, fileId: documents.fileId })
    .from(documents)
    .where(and(eq(documents.id, documentId), eq(documents.listingId, await ownListing(ctx))));
  if (!row) throw notFound("document");
  return row;
}
