import "server-only";
import { createWriteStream, openAsBlob } from "node:fs";
import { copyFile, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { AwsClient } from "aws4fetch";
import { newId } from "./ids";

/** Where bytes lie. Names are ids of ours, never a name that somebody typed. */
export type Store = {
  put: (name: string, bytes: Uint8Array, contentType: string) => Promise<void>;
  get: (name: string) => Promise<Uint8Array | null>;
  /** For what is too big to hold: from a file, and back to one that may be read until `done`. */
  keep: (name: string, path: string) => Promise<void>;
  lend: (name: string) => Promise<Lent | null>;
  drop: (name: string) => Promise<void>;
};
export type Lent = { path: string; done: () => Promise<void> };

const isMissing = (error: unknown) => error instanceof Error && "code" in error && error.code === "ENOENT";

export const disk = (folder: string): Store => {
  const at = (name: string) => join(resolve(folder), name);
  return {
    // Written beside and then renamed, so that a crash leaves no half of a picture.
    put: async (name, bytes) => {
      await mkdir(resolve(folder), { recursive: true });
      const draft = at(`${name}.${newId("file")}`);
      await writeFile(draft, bytes);
      await rename(draft, at(name));
    },
    get: async (name) => {
      try {
        return await readFile(at(name));
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    keep: async (name, path) => {
      await mkdir(dirname(at(name)), { recursive: true });
      const draft = at(`${name}.${newId("file")}`);
      await copyFile(path, draft);
      await rename(draft, at(name));
    },
    lend: async (name) => {
      const found = await stat(at(name)).catch((error: unknown) => {
        if (isMissing(error)) return null;
        throw error;
      });
      return found && { path: at(name), done: async () => undefined };
    },
    drop: (name) => rm(at(name), { force: true }),
  };
};

type Bucket = { endpoint: string; bucket: string; region: string; key: string; secret: string };

export const bucket = ({ endpoint, bucket, region, key, secret }: Bucket): Store => {
  const client = new AwsClient({ accessKeyId: key, secretAccessKey: secret, region, service: "s3" });
  const at = (name: string) => `${endpoint.replace(/\/$/, "")}/${bucket}/${name}`;
  return {
    put: async (name, bytes, contentType) => {
      const answer = await client.fetch(at(name), {
        method: "PUT",
        body: new Uint8Array(bytes),
        headers: { "content-type": contentType },
      });
      if (!answer.ok) throw new Error(`the bucket refused ${name}: ${answer.status}`);
    },
    get: async (name) => {
      const answer = await client.fetch(at(name));
      if (answer.status === 404) return null;
      if (!answer.ok) throw new Error(`the bucket would not give ${name}: ${answer.status}`);
      return new Uint8Array(await answer.arrayBuffer());
    },
    keep: async (name, path) => {
      const body = await openAsBlob(path);
      const answer = await client.fetch(at(name), { method: "PUT", body });
      if (!answer.ok) throw new Error(`the bucket refused ${name}: ${answer.status}`);
    },
    lend: async (name) => {
      const answer = await client.fetch(at(name));
      if (answer.status === 404) return null;
      if (!answer.ok || !answer.body) throw new Error(`the bucket would not give ${name}: ${answer.status}`);
      const folder = await mkdtemp(join(tmpdir(), "trellis-file-"));
      const done = () => rm(folder, { recursive: true, force: true });
      try {
        const path = join(folder, "file");
        await pipeline(answer.body, createWriteStream(path));
        return { path, done };
      } catch (error) {
        await done();
        throw error;
      }
    },
    drop: async (name) => {
      const answer = await client.fetch(at(name), { method: "DELETE" });
      if (!answer.ok && answer.status !== 404)
        throw new Error(`the bucket would not let go of ${name}: ${answer.status}`);
    },
  };
};
