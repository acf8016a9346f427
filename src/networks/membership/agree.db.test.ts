import { beforeAll, expect, test } from "vitest";
import { listNotices } from "@/notifications/notice/reads";
import { type Cast, cast } from "@/testing/cast";
import { workOff } from "@/worker";
import { amendCharter } from "../charter/amend";
import { noPartners } from "../partner-policy/schema";
import { agreeMembership } from "./agree";
import { getOwnMembership } from "./reads";

let it: Cast;
beforeAll(async () => {
  it = await cast();
});

const asBram = () => ({ ...it.asBram, actor: { ...it.asBram.actor, membershipId: it.member.bram.id } });
const asAda = () => ({ ...it.asAda, actor: { ...it.asAda.actor, membershipId: it.member.ada.id } });
const amend = (version: number) =>
  amendCharter(it.asAda, {
    version,
    note: "We add a rule about rakes.",
    values: [{ name: "Patience", meaning: "Things grow when they grow." }],
    rules: ["Be kind.", `Rakes are lent, not kept, for ${version} days.`],
    partners: noPartners,
    saleVote: "none" as const,
  });

test("members read that the charter changed, and say yes to the version that holds", async () => {
  await amend(1);
  await workOff();
  const told = async (who: "bram" | "ada" | "rosa" | "dov" | "otto") =>
    (await listNotices(it.asPerson(who))).map(({ sentence, href }) => ({ sentence, href }));
  expect(await told("bram")).toEqual([
    { sentence: "The charter has changed: We add a rule about rakes.", href: "/n/night-gardeners/charter" },
  ]);
  for (const who of ["ada", "rosa", "dov", "otto"] as const) expect(await told(who), who).toEqual([]);

  expect(await getOwnMembership(asBram())).toMatchObject({ charterVersion: 1 });
  expect(await getOwnMembership(asAda()), "who wrote it has said yes").toMatchObject({ charterVersion: 2 });
  await agreeMembership(asBram(), { charterVersion: 2 });
  expect(await getOwnMembership(asBram())).toMatchObject({ charterVersion: 2 });
});

test("nobody says yes to a version that does not hold", async () => {
  await amend(2);
  for (const charterVersion of [2, 4])
    await expect(agreeMembership(asBram(), { charterVersion })).rejects.toThrow(
      "The charter has changed since you opened it. Please read the new version.",
    );
  expect(await getOwnMembership(asBram())).toMatchObject({ charterVersion: 2 });
});
