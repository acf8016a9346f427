import { eq, sql } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { people } from "@/identity/tables";
import { env } from "@/platform/env";
import { queueMail } from "@/platform/mail";
import { approvalMail, refusalMail, sentAwayMail } from "../emails";
import { membershipSteps, memberships, networks } from "../tables";

/** Mails somebody what became of her request, or that she was sent away. A place given at the door itself needs no mail: the page says it. */
export async function tellMembership(ctx: Ctx, { membershipId }: { membershipId: string }) {
  const [row] = await ctx.db
    .select({
      state: memberships.state,
      name: memberships.name,
      reason: memberships.reason,
      email: people.email,
      network: networks.name,
      slug: networks.slug,
      how: sql<string | null>`(select ${membershipSteps.move} from ${membershipSteps}
        where ${membershipSteps.subjectId} = ${memberships.id} order by ${membershipSteps.createdAt} desc limit 1)`,
    })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .innerJoin(networks, eq(networks.id, memberships.networkId))
    .where(eq(memberships.id, membershipId));
  if (row?.state === "approved" && row.how === "approve") {
    await queueMail(ctx, {
      to: row.email,
      ...approvalMail(row.network, row.name, `${env().APP_URL}/n/${row.slug}/join`),
    });
  }
  if (row?.state === "suspended" || row?.state === "removed") {
    await queueMail(ctx, {
      to: row.email,
      ...sentAwayMail(
        row.network,
        row.name,
        row.state,
        row.reason ?? "",
        `${env().APP_URL}/n/${row.slug}/join`,
      ),
    });
  }
  if (row?.state === "refused") {
    await queueMail(ctx, { to: row.email, ...refusalMail(row.network, row.name, row.reason ?? "") });
  }
}
