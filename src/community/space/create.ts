import { sql } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { transact } from "@/platform/db";
import { Refused, refusing } from "@/platform/errors";
import { newId } from "@/platform/ids";
import { whisper } from "@/platform/realtime";
import { spaceMembers, spaces } from "../tables";
import { type CreateSpace, slugOf } from "./schema";

export const sameName = {
  spaces_slug: new Refused("conflict", "There is a space of this name already. Please choose another.", {
    name: ["There is a space of this name already."],
  }),
};

/** Opens a space at the end of the list. Who opens one by invitation is the first to be in it. */
export const createSpace = (ctx: Ctx<Insider>, { name, purpose, access }: Omit<CreateSpace, "network">) =>
  refusing(sameName, () =>
    transact(ctx, async (ctx) => {
      const { networkId, membershipId } = ctx.actor;
      const id = newId("space");
      const slug = slugOf(name) || id.slice(-8);
      const position = sql`(select coalesce(max(position), -1) + 1 from spaces where network_id = ${networkId})`;
      await ctx.db.insert(spaces).values({ id, networkId, slug, name, purpose, access, position });
      if (access === "invited" && membershipId) {
        await ctx.db.insert(spaceMembers).values({ networkId, spaceId: id, membershipId });
      }
      await whisper(ctx, { network: networkId, kind: "space", id });
      return { id, slug };
    }),
  );
