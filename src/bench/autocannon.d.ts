/** The little of autocannon that the bench uses. */
declare module "autocannon" {
  import type { EventEmitter } from "node:events";

  export type Asked = { method: string; path: string; headers: Record<string, string>; body?: string };
  type Options = {
    url: string;
    connections: number;
    duration: number;
    timeout?: number;
    requests: { setupRequest: (request: Asked) => Asked }[];
  };
  type Result = { errors: number; timeouts: number; non2xx: number; duration: number };
  type Run = EventEmitter & PromiseLike<Result>;
  export default function autocannon(options: Options): Run;
}
