import { z } from "zod";

/**
 * The one spelling of an address that we store and send to. Lower case, NFKC before any check, one "@",
 * a plain ASCII mailbox: look-alike signs and quoted tricks never reach the mailer.
 */
export const Email = z
  .string()
  .max(254, "This address is too long to be one.")
  .transform((value) => value.trim().toLowerCase())
  .refine((value) => value === value.normalize("NFKC"), "Please type the address with plain letters.")
  .pipe(
    z
      .string()
      .regex(
        /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/,
        "This does not look like an e-mail address. It should read like name@example.org.",
      ),
  );

const zones = new Set([...Intl.supportedValuesOf("timeZone"), "UTC"]);

export const UpdatePerson = z.strictObject({
  name: z.string().trim().min(1, "Please give the name that people call you.").max(80),
  timeZone: z.string().refine((zone) => zones.has(zone), "Please choose a time zone from the list."),
});
export type UpdatePerson = z.infer<typeof UpdatePerson>;
