import { z } from "zod";

/** Who may read and write in a space: every member, stewards alone, or those who were asked in. */
export const spaceAccess = ["members", "stewards", "invited"] as const;
export type SpaceAccess = (typeof spaceAccess)[number];

const network = z.string();
const spaceId = z.string();
const Name = z.string().trim().min(2, "Please give the space a name.").max(60);
const Purpose = z.string().trim().max(200, "Please keep the purpose within 200 letters.");
const Access = z.enum(spaceAccess);

export const CreateSpace = z.strictObject({
  network,
  name: Name,
  purpose: Purpose.default(""),
  access: Access.default("members"),
});
export type CreateSpace = z.infer<typeof CreateSpace>;

export const UpdateSpace = z.strictObject({
  network,
  spaceId,
  name: Name.optional(),
  purpose: Purpose.optional(),
  access: Access.optional(),
  /** An archived space can be read, and nothing new is written in it. */
  archived: z.boolean().optional(),
});
export type UpdateSpace = z.infer<typeof UpdateSpace>;

/** All spaces, in the order in which members shall see them. */
export const ArrangeSpaces = z.strictObject({ network, spaceIds: z.array(spaceId).min(1).max(200) });
export type ArrangeSpaces = z.infer<typeof ArrangeSpaces>;

export const AdmitToSpace = z.strictObject({ network, spaceId, membershipId: z.string() });
export type AdmitToSpace = z.infer<typeof AdmitToSpace>;

export const InNetwork = z.strictObject({ network });
export const OneSpace = z.strictObject({ network, spaceId });
export type OneSpace = z.infer<typeof OneSpace>;
export const SpaceBySlug = z.strictObject({ network, slug: z.string() });
export type SpaceBySlug = z.infer<typeof SpaceBySlug>;

/** What a name looks like in an address. */
export const slugOf = (name: string) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, 48)
    .replace(/^-+|-+$/g, "");
