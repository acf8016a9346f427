import { handle } from "@/platform/jobs";
import { lapseReview } from "./review/lapse";
import { reviewing } from "./review/move";

export const handlers = [handle(reviewing.timer, lapseReview)];
