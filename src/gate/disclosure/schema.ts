/** What a partner gave for its place. */
export const givenKinds = ["money", "product", "commission", "perk"] as const;
export type Given = (typeof givenKinds)[number];

export const writers = ["network", "brand"] as const;
export type Writer = (typeof writers)[number];

export type Disclosure = { legalName: string; given: Given; writtenBy: Writer };
