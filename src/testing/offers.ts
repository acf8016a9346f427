/** What the cast offers to brands: three days at the top of the feed, for 250.00. */
export const pinnedPost = {
  kind: "pinned-post" as const,
  title: "Three days on top",
  promise: "Your post at the top of the feed, for three days.",
  model: "flat" as const,
  rate: 25_000,
  floor: null,
  cap: null,
  leadDays: 10,
  capacity: 1,
};

/** A slot in the digest, by counted clicks: 1.20 each, between 50.00 and 400.00. */
export const digestByClick = {
  ...pinnedPost,
  kind: "digest-slot" as const,
  title: "A place in the digest",
  promise: "Your words in the digest of one evening.",
  model: "click" as const,
  rate: 120,
  floor: 5_000,
  cap: 40_000,
};
