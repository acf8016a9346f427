import { and, eq } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { transact } from "@/platform/db";
import { notFound, Refused, refusing } from "@/platform/errors";
import { files } from "@/platform/tables";
import { holdOwnListing } from "../listing/reads";
import { documents } from "../tables";
import { mostDocuments, roomScope } from "./policy";
import { inRoom } from "./reads";
import type { Add } from "./schema";

const twice = new Refused("conflict", "This file lies in the room already.");

/** Puts a file that was sent for it into the data room. The listing is held, so that it is never more than full. */
export const addDocument = (ctx: Ctx<Insider>, { folder, title, fileId }: Add) =>
  refusing({ documents_file_id_unique: twice }, () =>
    transact(ctx, async (ctx) => {
      const { id: listingId } = await holdOwnListing(ctx);
      if ((await ctx.db.$count(documents, inRoom(listingId))) >= mostDocuments)
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
