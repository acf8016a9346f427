import { and, eq, ne, or, type SQL, sql } from "drizzle-orm";
import type { Actor, Ctx, System } from "@/identity/actor";
import { Refused } from "@/platform/errors";
import { hasUnseen } from "@/platform/lookalike";
import { names } from "../tables";
import { verifiedAs } from "../verification/reads";
import type { nameKinds } from "./lifecycle";
import { moveName } from "./move";
import { facesOf, judge, type Other } from "./policy";

type Given = {
  kind: (typeof nameKinds)[number];
  /** The brand or network that is called so, and the brand or person whose it is: nobody copies herself. */
  subjectId: string;
  ownerId: string;
  name: string;
  slug: string;
};

const no = (sentence: string) => new Refused("invalid", sentence, { name: [sentence] });

/**
 * Gives a brand or network its name, in the transaction that makes or changes it: refuses it, lets it stand, or lets
 * it stand without the mark until an operator has looked. Two that look alike wait for one another.
 */
export async function registerName(ctx: Ctx<Actor>, given: Given) {
  if (hasUnseen(given.name))
    throw no(
      "There are signs in this name that nobody can see. Please type it anew, with visible letters only.",
    );
  const faces = facesOf(given);
  for (const one of [...faces.loose].sort())
    await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`name:${one}`}, 0))`);
  const [row] = await ctx.db.select().from(names).where(eq(names.subjectId, given.subjectId));
  if (row && row.name === given.name && row.slug === given.slug && row.state !== "refused") return;
  const verdict = judge(given, await othersLike(ctx, given, faces));
  if (verdict.no) throw no(verdict.no);
  const state = verdict.doubts.length > 0 ? ("review" as const) : ("clear" as const);
  const set = { ...given, ...faces, doubts: verdict.doubts, reason: null };
  if (!row) return void (await ctx.db.insert(names).values({ ...set, state }));
  if (row.state === state) return void (await ctx.db.update(names).set(set).where(eq(names.id, row.id)));
  const system: Ctx<System> = { ...ctx, actor: { kind: "system", job: "judge-names" } };
  await moveName(system, { id: row.id, move: state === "review" ? "hold" : "clear", set });
}

/** Names of others that look the same, and verified ones of about the same length. */
async function othersLike(
  ctx: Ctx,
  { subjectId, ownerId }: Given,
  faces: ReturnType<typeof facesOf>,
): Promise<Other[]> {
  const list = (words: string[]) =>
    sql`array[${sql.join(
      words.map((word) => sql`${word}`),
      sql`, `,
    )}]::text[]`;
  const lengths = faces.loose.map((one) => one.length);
  const isVerified: SQL<boolean> = sql<boolean>`(${verifiedAs(names.ownerId)}) is not null`;
  const ofSize = sql`exists (select from unnest(${names.loose}) as face
    where length(face) between ${Math.min(...lengths) - 1} and ${Math.max(...lengths) + 1})`;
  return ctx.db
    .select({ name: names.name, skeletons: names.skeletons, loose: names.loose, verified: isVerified })
    .from(names)
    .where(
      and(
        ne(names.subjectId, subjectId),
        ne(names.ownerId, ownerId),
        ne(names.state, "refused"),
        or(sql`${names.skeletons} && ${list(faces.skeletons)}`, and(ofSize, isVerified)),
      ),
    );
}
