import { amountText, parseAmount } from "@/platform/money";
import type { Pledge } from "../../bid/schema";
import type { OwnListing } from "../reads";
import type { Offered, Reason } from "../schema";

/** A listing as it is typed: amounts and numbers are words until they are sent. */
export type ListingValues = {
  currency: Offered["currency"];
  asking: string;
  askingMost: string;
  structure: Offered["structure"];
  reason: Reason | "";
  hours: string;
  pledges: Pledge[];
  includes: string;
  story: string;
};

type KnownNetwork = { slug: string; purpose: string; memberCount: number; createdAt: Date };

const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** What the form begins with: what was sent before, or what we know of the network. */
export const firstListing = (listing: OwnListing | null, network: KnownNetwork): ListingValues => ({
  currency: listing?.currency ?? "eur",
  asking: amountText(listing?.asking ?? null),
  askingMost: amountText(listing?.askingMost ?? null),
  structure: listing?.structure ?? "kept-back",
  reason: listing?.reason ?? "",
  hours: listing?.hours == null ? "" : String(listing.hours),
  pledges: [...(listing?.pledges ?? ["keepStewards", "keepArchive"])],
  includes: listing?.includes || `The address /n/${network.slug}, its archive, its pictures and its look.`,
  story:
    listing?.story ||
    `${network.purpose} It began in ${month.format(network.createdAt)}, and ${network.memberCount} people are in it now.`,
});

const amount = (typed: string) => parseAmount(typed) ?? Number.NaN;

/** What is no number goes out as NaN, so that the one set of rules says what is wrong with it. */
export const readListing = ({ asking, askingMost, hours, reason, ...rest }: ListingValues) => ({
  ...rest,
  reason: reason as Reason,
  asking: amount(asking),
  askingMost: askingMost.trim() === "" ? null : amount(askingMost),
  hours: hours.trim() === "" ? Number.NaN : Number(hours),
});
