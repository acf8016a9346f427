// The demo town, into the empty database of DATABASE_URL. Run by start.mjs on the first start.
import { client, database } from "@/platform/db";
import { fillTown } from "./fill-town";

const made = await fillTown({ db: database(), now: new Date() });
if (made) {
  const { networks, brands, people, threads, posts } = made;
  console.log(
    `${people} people moved into ${networks} networks and ${brands} brands, with ${posts} posts in ${threads} threads.`,
  );
} else console.log("There are people in this database already, so the town was not built in it.");
await client().end();
