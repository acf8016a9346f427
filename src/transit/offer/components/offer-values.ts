import { amountText, parseAmount } from "@/platform/money";
import type { Offer } from "../../rate-card/reads";
import { isCounted, type OfferKind, type PriceModel } from "../policy";

/** An offer as it is typed: amounts and numbers are words until they are sent. */
export type OfferValues = {
  kind: OfferKind;
  title: string;
  promise: string;
  model: PriceModel;
  rate: string;
  floor: string;
  cap: string;
  leadDays: string;
  capacity: string;
};

export const newOffer: OfferValues = {
  kind: "pinned-post",
  title: "",
  promise: "",
  model: "flat",
  rate: "",
  floor: "",
  cap: "",
  leadDays: "10",
  capacity: "1",
};

export const writeOffer = (offer: Offer): OfferValues => ({
  kind: offer.kind,
  title: offer.title,
  promise: offer.promise,
  model: offer.model,
  rate: amountText(offer.rate),
  floor: amountText(offer.floor),
  cap: amountText(offer.cap),
  leadDays: String(offer.leadDays),
  capacity: String(offer.capacity),
});

/** What is no amount goes out as NaN, so that the one set of rules says what is wrong with it. */
const amount = (typed: string) => parseAmount(typed) ?? Number.NaN;

export const readOffer = (values: OfferValues) => ({
  ...values,
  rate: amount(values.rate),
  floor: isCounted(values.model) ? amount(values.floor) : null,
  cap: isCounted(values.model) ? amount(values.cap) : null,
  leadDays: values.leadDays.trim() === "" ? Number.NaN : Number(values.leadDays),
  capacity: values.capacity.trim() === "" ? Number.NaN : Number(values.capacity),
});
