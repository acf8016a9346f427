import { basename, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { and, eq } from "drizzle-orm";
import { carryImport } from "@/community/import/carry";
import { discardImport } from "@/community/import/discard";
import { openImport } from "@/community/import/open";
import { countWords, groupProblems, isNothing, newOf, sourceWords } from "@/community/import/policy";
import { readImport } from "@/community/import/read";
import { getImport, progressOf } from "@/community/import/reads";
import { runImport } from "@/community/import/run";
import { bases } from "@/community/import/schema";
import type { Ctx, Owner } from "@/identity/actor";
import { brandPeople } from "@/identity/tables";
import { networks } from "@/networks/tables";
import { client, database } from "@/platform/db";
import { Refused } from "@/platform/errors";
import { newId } from "@/platform/ids";
import { Problem, say, sayWhy } from "./say.mjs";

const usage =
  "Say which network and which file: npm run import -- --network SLUG FILE. With --yes nothing is asked; a members list may need --basis consent (or contract, or legitimate interest).";

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        network: { type: "string" },
        yes: { type: "boolean", default: false },
        basis: { type: "string" },
      },
    });
    const [file] = positionals;
    const basis = bases.find((one) => one === values.basis);
    if (!values.network || !file || positionals.length > 1 || (values.basis && !basis))
      throw new Problem(usage);
    return { network: values.network, file: resolve(file), yes: values.yes, basis };
  } catch (error) {
    throw error instanceof Problem ? error : new Problem(`${(error as Error).message}\n${usage}`);
  }
}

/** Whoever types on the machine that the network lives on acts for its owner. */
async function actAsOwner(slug: string): Promise<Ctx<Owner>> {
  const db = database();
  const [network] = await db.select().from(networks).where(eq(networks.slug, slug));
  if (!network) throw new Problem(`There is no network at /n/${slug}. Give the last part of its address.`);
  const [person] = network.ownerBrandId
    ? await db
        .select({ id: brandPeople.personId })
        .from(brandPeople)
        .where(and(eq(brandPeople.brandId, network.ownerBrandId), eq(brandPeople.role, "owner")))
    : [{ id: network.ownerPersonId }];
  if (!person?.id) throw new Problem(`Nobody owns the network at /n/${slug}.`);
  const actor: Owner = { kind: "owner", personId: person.id, networkId: network.id, membershipId: null };
  return { db, now: new Date(), actor };
}

const columns = (lines: [number, string][]) => {
  const width = Math.max(0, ...lines.map(([count]) => count.toLocaleString("en").length));
  return lines.map(([count, what]) => `  ${count.toLocaleString("en").padStart(width)}  ${what}`).join("\n");
};

type View = Awaited<ReturnType<typeof getImport>>;

function tellReport({ source, found, report, leftOut, problems }: View) {
  if (!found || !report) return;
  const { present } = report;
  say(`\n${sourceWords[source]}: what would come in`);
  const kinds = ["people", "spaces", "threads", "posts"] as const;
  const kindWords = (kind: (typeof kinds)[number]) => {
    const name =
      found[kind] === 1
        ? { people: "person", spaces: "space", threads: "thread", posts: "post" }[kind]
        : kind;
    return present[kind] ? `${name} (${present[kind]} here already)` : name;
  };
  say(columns(kinds.filter((kind) => found[kind] > 0).map((kind) => [found[kind], kindWords(kind)])));
  if (leftOut.length > 0)
    say(`\nWhat stays out\n${columns(leftOut.map(({ what, count }) => [count, what]))}`);
  if (problems.length > 0) say("\nProblems");
  for (const { sentence, places } of groupProblems(problems)) {
    const more = places.length > 3 ? ` and ${places.length - 3} more` : "";
    say(`  ${sentence}\n    ${places.slice(0, 3).join("; ")}${more}`);
  }
}

async function agrees(question: string) {
  if (!process.stdin.isTTY) {
    say("\nNobody is here to be asked. Add --yes to bring it in.");
    return false;
  }
  const line = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await line.question(`\n${question} [y/N] `);
  line.close();
  return /^y(es)?$/i.test(answer.trim());
}

async function carry(ctx: Ctx<Owner>, importId: string) {
  const isScreen = process.stdout.isTTY;
  const tell = async () => {
    const { done, total } = await progressOf(ctx, { importId });
    if (isScreen) process.stdout.write(`\r  ${done.toLocaleString("en")} of ${total.toLocaleString("en")}`);
  };
  const timer = setInterval(() => void tell(), 300);
  try {
    await runImport(ctx, { importId });
    await carryImport({ db: ctx.db, now: ctx.now, actor: { kind: "system", job: "import" } }, { importId });
  } finally {
    clearInterval(timer);
  }
  await tell();
  if (isScreen) process.stdout.write("\n");
}

async function bringIn() {
  const { network, file, yes, basis } = readOptions();
  const ctx = await actAsOwner(network);
  const first = await readImport(file);
  const guessed = first.columns?.mapping;
  const mapping = guessed && basis ? { ...guessed, everyone: basis } : guessed;
  const reading = basis && mapping ? await readImport(file, mapping) : first;
  const { importId } = await openImport(ctx, {
    id: newId("import"),
    fileName: basename(file),
    path: file,
    reading,
  });
  const view = await getImport(ctx, { importId });
  tellReport(view);
  const { found, report } = view;
  if (!found?.people || !report) throw new Problem("\nNothing would come in, for the reasons above.");
  const fresh = newOf(found, report.present);
  if (isNothing(fresh)) {
    await discardImport(ctx, { importId });
    return say("\nAll of this was there already: nothing came in twice.");
  }
  if (!yes && !(await agrees(`Bring in ${countWords(fresh)}?`))) {
    await discardImport(ctx, { importId });
    return say("Nothing came in.");
  }
  await carry(ctx, importId);
  const { state, problems } = await getImport(ctx, { importId });
  if (state !== "finished") throw new Problem(problems[0]?.sentence ?? "It was stopped before it ended.");
  say(`\n${countWords(fresh)} came in. They are at /n/${network}.`);
}

try {
  await bringIn();
} catch (error) {
  sayWhy(error instanceof Refused ? new Problem(error.message) : error);
  process.exitCode = 1;
} finally {
  await client().end({ timeout: 5 });
}
