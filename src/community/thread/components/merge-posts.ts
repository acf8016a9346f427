type Numbered = { number: number };

/** What we have and what arrived, each number once and in order; what arrived later is the truer one. */
export const mergePosts = <P extends Numbered>(have: readonly P[], arrived: readonly P[]): P[] =>
  [...new Map([...have, ...arrived].map((post) => [post.number, post])).values()].sort(
    (a, b) => a.number - b.number,
  );
