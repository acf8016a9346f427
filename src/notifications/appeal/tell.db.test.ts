import { beforeAll, expect, test } from "vitest";
import { makeAppeal } from "@/networks/appeal/make";
import { suspendMembership } from "@/networks/membership/suspend";
import { memberships } from "@/networks/tables";
import { type Cast, cast } from "@/testing/cast";
import { workOff } from "@/worker";
import { listNotices } from "../notice/reads";

let it: Cast;
beforeAll(async () => {
  it = await cast();
});

const words = "The rake was mine, and I had asked before I took it back.";
const reason = "You took a rake that was not yours.";
const told = async (...who: (keyof Cast["who"])[]) => {
  await workOff();
  const lists = await Promise.all(who.map((key) => listNotices(it.asPerson(key))));
  return lists.map((notices) => notices.map(({ sentence, href }) => ({ sentence, href })));
};

test("who may answer an appeal hears of it; who decided, who may not, and who appeals do not", async () => {
  await suspendMembership(it.asAda, { membershipId: it.member.bram.id, reason, days: 7 });
  await makeAppeal(it.asPerson("bram"), { network: "night-gardeners", words });
  const notice = {
    sentence: "Bram de Wit appeals against being sent away, and waits for your answer",
    href: "/network/night-gardeners/inbox",
  };
  expect(await told("fay", "theo")).toEqual([[notice], [notice]]);
  expect(await told("ada", "gus", "mina", "bram", "otto")).toEqual([[], [], [], [], []]);
});

test("where nobody else can answer, whoever decided hears of it", async () => {
  const [guest] = await it.db
    .insert(memberships)
    .values({
      networkId: it.kiln.id,
      personId: it.who.nell.id,
      name: "Nell",
      state: "member",
      charterVersion: 1,
    })
    .returning();
  await suspendMembership(it.asOtto, { membershipId: guest?.id ?? "", reason, days: 7 });
  await makeAppeal(it.asPerson("nell"), { network: "tuesday-kiln", words });
  expect(await told("otto")).toMatchObject([[{ href: "/network/tuesday-kiln/inbox" }]]);
});
