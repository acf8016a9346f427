import "server-only";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { AwsClient } from "aws4fetch";
import { newId } from "./ids";

/** Where bytes lie. Names are ids of ours, never a name that somebody typed. */
export type Store = {
  put: (name: string, bytes: Uint8Array, contentType: string) => Promise<void>;
  get: (name: string) => Promise<Uint8Array | null>;
};

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
        if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
        throw error;
      }
    },
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
  };
};
