import { and, eq, isNull } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { transact } from "@/platform/db";
import { notFound, Refused, refusing } from "@/platform/errors";
import { files } from "@/platform/tables";
import { ownListing } from "../listing/reads";
import { documents, listings } from "../tables";
import { mostDocuments, roomScope } from "./policy";
import type { Add } from "./schema";

const twice = new Refused("conflict", "This file lies in the room already.");

/** Puts a file that was sent for it into the data room. The listing is held, so that it is never more than full. */
export const addDocument = (ctx: Ctx<Insider>, { folder, title, fileId }: Add) =>
  refusing({ documents_file_id_unique: twice }, () =>
    transact(ctx, async (ctx) => {
      const listingId = await ownListing(ctx);
      await ctx.db
        .select({ id: listings.id })
        .from(listings)
        .where(eq(listings.id, listingId))
        .for("no key update");
      const inRoom = and(eq(documents.listingId, listingId), isNull(documents.droppedAt));
      if ((await ctx.db.$count(documents, inRoom)) >= mostDocuments)
        throw new Refused("conflict", `The room is full at ${mostDocuments} documents. Take one out first.`);
      const [file] = await ctx.db
        .select({ id: files.id })
        .from(files)
        .where(and(eq(files.id, fileId), eq(files.scope, roomScope(listingId))));
      if (!file) throw notFound("file");
      const [row] = await ctx.db
        .insert(documents)
        .values({ listingId, folder, title, fileId, addedBy: ctx.actor.personId })
        .returning({ id: documents.id });
      return { document: row?.id ?? "" };
    }),
  );
