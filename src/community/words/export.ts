import { Readable } from "node:stream";
import { ZipFile } from "yazl";
import type { Ctx, Person } from "@/identity/actor";
import { readFile } from "@/platform/files";
import { limits, spend } from "@/platform/limits";
import { pictureName, readableWords, tableOfPosts } from "./policy";
import { authorOf, gatherWords } from "./reads";

/**
 * Packs all that a person wrote in one network, for herself alone: also when she is suspended, was removed or has left,
 * and also while the network changes hands. A picture is fetched when its turn has come, so that many take no more room
 * than one.
 */
export async function exportWords(ctx: Ctx<Person>, { network }: { network: string }) {
  const author = await authorOf(ctx, network);
  await spend(limits.wordsTaken, `${ctx.actor.personId}:${network}`, "copies of your words");
  const words = await gatherWords(ctx, author);
  const zip = new ZipFile();
  const packed = zip.outputStream as Readable;
  zip.on("error", (error: Error) => packed.destroy(error));
  zip.addBuffer(Buffer.from(readableWords(words)), "words.md");
  zip.addBuffer(Buffer.from(`${JSON.stringify(words, null, 2)}\n`), "words.json");
  zip.addBuffer(Buffer.from(tableOfPosts(words.posts)), "posts.csv");
  for (const { id } of words.pictures)
    zip.addReadStreamLazy(pictureName(id), { compress: false }, (give) => {
      readFile(ctx, id).then(
        (file) => give(null, Readable.from(file ? [file.content] : [])),
        (error: Error) => give(error, Readable.from([])),
      );
    });
  zip.end();
  return { name: `${network}-words.zip`, packed };
}
