import { expect, test } from "vitest";
import { database } from "@/platform/db";
import { getMail, listMails } from "./reads";

process.env.SMTP_URL = "smtp://localhost:2525";

test("where real mail goes out there is no mailbox to read", async () => {
  const db = database();
  await expect(listMails({ db }, { q: "" })).rejects.toThrow("This page was not found.");
  await expect(getMail({ db }, { mailId: "mai_none" })).rejects.toThrow("This page was not found.");
});
