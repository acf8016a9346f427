import { every, handle } from "@/platform/jobs";
import { checkDelivery } from "./delivery/check";
import { lapseReview } from "./review/lapse";
import { reviewing } from "./review/move";

export const handlers = [handle(reviewing.timer, lapseReview)];

export const schedules = [every("*/5 * * * *", "check-deliveries", checkDelivery)];

export const lives = [reviewing];
