import type { IncomingMessage, ServerResponse } from "node:http";
import { constants } from "node:zlib";
import compression from "compression";

/** How long a piece of a page waits for the next one, in milliseconds: too short to be seen. */
const gathering = 10;

// A page is made for one reader, once. Of all that browsers understand, this costs the least: a third of gzip's
// usual level, and is smaller than what that gives.
const middleware = compression({
  level: 4,
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 2, [constants.BROTLI_PARAM_LGWIN]: 18 } },
});

/**
 * Compresses what this response will say, where its reader understands that. Next would do it too, but pushes every
 * little piece of a page through by itself, which costs more and compresses less.
 */
export function compressAnswer(request: IncomingMessage, response: ServerResponse) {
  // The middleware knows both as Express has them, and uses nothing of Express.
  middleware(request as never, response as never, () => {});
  const answer = response as ServerResponse & { flush: () => void };
  const { flush } = answer;
  let isDue = false;
  answer.flush = () => {
    if (isDue) return;
    isDue = true;
    setTimeout(() => {
      isDue = false;
      flush();
    }, gathering);
  };
}
