import { and, eq, type SQL } from "drizzle-orm";
import type { BrandActor, Ctx, System } from "@/identity/actor";
import { jobKind } from "@/platform/jobs";
import { type Living, moveAlong } from "@/platform/move";
import { isOwner } from "../brand/reads";
import { domainSteps, domains } from "../tables";
import { type DomainMove, domainLife } from "./lifecycle";

export const domain: Living<typeof domainLife, typeof domains> = {
  name: "domain",
  life: domainLife,
  table: domains,
  steps: domainSteps,
  born: ["claimed"],
  timer: jobKind("domain-timer"),
};

type Move = {
  id: string;
  move: DomainMove;
  set?: Partial<typeof domains.$inferInsert>;
  guard?: SQL | undefined;
};

export const moveDomain = (ctx: Ctx<BrandActor | System>, { guard, ...move }: Move) => {
  const { actor } = ctx;
  const own = actor.kind === "brand" ? and(eq(domains.brandId, actor.brandId), isOwner(actor)) : undefined;
  const as = actor.kind === "brand" ? actor.role : actor.kind;
  return moveAlong(ctx, domain, { ...move, as, visible: and(own, guard) });
};
