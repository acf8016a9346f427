import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { bucket } from "./storage";

test("a bucket keeps signed bytes under our own name, and knows what it never got", async () => {
  const held = new Map<string, Buffer>();
  const signatures: (string | undefined)[] = [];
  const service = createServer((request, response) => {
    signatures.push(request.headers.authorization);
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const name = request.url ?? "";
      if (request.method === "PUT") held.set(name, Buffer.concat(parts));
      const found = held.get(name);
      response.writeHead(found ? 200 : 404).end(request.method === "GET" ? found : undefined);
    });
  });
  await new Promise<void>((up) => service.listen(0, "127.0.0.1", up));
  try {
    const { port } = service.address() as AddressInfo;
    const endpoint = `http://127.0.0.1:${port}`;
    const store = bucket({ endpoint, bucket: "pictures", region: "auto", key: "key", secret: "secret" });
    await store.put("fil_1", Buffer.from("bytes"), "image/webp");
    expect([...held.keys()]).toEqual(["/pictures/fil_1"]);
    expect(Buffer.from((await store.get("fil_1")) ?? []).toString()).toBe("bytes");
    expect(await store.get("fil_2")).toBeNull();
    expect(signatures.every((said) => said?.startsWith("AWS4-HMAC-SHA256 Credential=key/"))).toBe(true);
  } finally {
    service.close();
  }
});
