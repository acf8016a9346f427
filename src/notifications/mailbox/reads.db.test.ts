import { beforeAll, expect, test } from "vitest";
import { database } from "@/platform/db";
import { mailbox } from "@/platform/tables";
import { getMail, listMails } from "./reads";

const db = database();
const mail = (to: string, minute: number) => ({
  to,
  subject: `To ${to}`,
  text: "Words",
  html: "<p>Words</p>",
  headers: {},
  createdAt: new Date(Date.UTC(2026, 4, 12, 9, minute)),
});
beforeAll(async () => {
  await db
    .insert(mailbox)
    .values([mail("ada@example.org", 1), mail("a_da@example.org", 3), mail("bram@x.org", 2)]);
});

test("the mailbox shows the newest first", async () => {
  const mails = await listMails({ db }, { q: "" });
  expect(mails.map(({ to }) => to)).toEqual(["a_da@example.org", "bram@x.org", "ada@example.org"]);
});

test("a search finds part of an address, and takes every sign as itself", async () => {
  const found = async (q: string) => (await listMails({ db }, { q })).map(({ to }) => to);
  expect(await found("ADA@")).toEqual(["ada@example.org"]);
  expect(await found("a_da")).toEqual(["a_da@example.org"]);
  expect(await found("%")).toEqual([]);
});

test("a mail is read by its id, and one that never was is not found", async () => {
  const [first] = await listMails({ db }, { q: "bram" });
  expect(await getMail({ db }, { mailId: first?.id ?? "" })).toMatchObject({ text: "Words" });
  await expect(getMail({ db }, { mailId: "mai_none" })).rejects.toThrow("This mail was not found.");
});
