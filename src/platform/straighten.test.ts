import { expect, test } from "vitest";
import { straighten } from "./straighten";

const arrived = (url: string, { method = "GET", hosts = ["trellis.example"] } = {}) => {
  const headers = { host: hosts[0] } as { host?: string };
  const request = { url, method, headers, rawHeaders: hosts.flatMap((host) => ["Host", host]) };
  straighten(request);
  return request;
};

test.each(["/", "/networks?q=100%", "/n/caf%C3%A9", "/t/a%2Fb?from=51"])("%s is left as it came", (url) => {
  expect(arrived(url)).toMatchObject({ url, method: "GET", headers: { host: "trellis.example" } });
});

test.each(["http://evil.test/", "*", "evil.test:443"])("a request for %s is for no host of ours", (url) => {
  expect(arrived(url)).toMatchObject({ url: "/", headers: { host: "nowhere" } });
});

test("a request with two hosts is for neither", () => {
  const { headers } = arrived("/", { hosts: ["trellis.example", "evil.test"] });
  expect(headers.host).toBe("nowhere");
});

test.each(["/n/%ff", "/n/%E0%A4%A", "/%", "/media/%00", "/networks?q=%00"])("%s is not there", (url) => {
  expect(arrived(url).url).toBe("/no-such-address");
});

test("TRACE is a method like any other that nobody needs", () => {
  expect(arrived("/", { method: "TRACE" }).method).toBe("PUT");
});
