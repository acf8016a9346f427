import { eq } from "drizzle-orm";
import type { Ctx, Person } from "@/identity/actor";
import { people } from "../tables";
import type { UpdatePerson } from "./schema";

export async function updatePerson(ctx: Ctx<Person>, { name, timeZone }: UpdatePerson) {
  await ctx.db.update(people).set({ name, timeZone }).where(eq(people.id, ctx.actor.personId));
}
