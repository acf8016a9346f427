import fc from "fast-check";
import { expect, test } from "vitest";
import { mergePosts } from "./merge-posts";

const post = fc.record({ number: fc.integer({ min: 1, max: 20 }), text: fc.string() });

test("every number stands once, in order, as it was last heard", () => {
  fc.assert(
    fc.property(fc.array(post), fc.array(post), (have, arrived) => {
      const merged = mergePosts(have, arrived);
      const numbers = [...have, ...arrived].map((post) => post.number);
      expect(merged.map((post) => post.number)).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      for (const { number, text } of merged)
        expect(text).toBe([...have, ...arrived].findLast((post) => post.number === number)?.text);
    }),
  );
});

test("what arrives twice changes nothing", () => {
  fc.assert(
    fc.property(fc.array(post), fc.array(post), (have, arrived) => {
      const once = mergePosts(have, arrived);
      expect(mergePosts(once, arrived)).toEqual(once);
    }),
  );
});
