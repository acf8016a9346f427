import { sql } from "drizzle-orm";
import { type Db, kept } from "@/platform/db";
import { newId } from "@/platform/ids";
import { whispered } from "@/platform/realtime";
import { notices } from "../tables";

type Notice = { personId: string; networkId: string; key: string; sentence: string; href: string };

const inserted = kept((db) =>
  db
    .insert(notices)
    .values({
      id: sql.placeholder("id"),
      personId: sql.placeholder("personId"),
      networkId: sql.placeholder("networkId"),
      key: sql.placeholder("key"),
      sentence: sql.placeholder("sentence"),
      href: sql.placeholder("href"),
    })
    .onConflictDoNothing()
    .returning({ heard: whispered({ network: notices.networkId, kind: "notice", id: notices.personId }) }),
);

/** Tells somebody once per key, however often a job is tried again. `href` leads into this site. */
export async function tellNotice({ db }: { db: Db }, notice: Notice) {
  await inserted(db, { ...notice, id: newId("notice") });
}
