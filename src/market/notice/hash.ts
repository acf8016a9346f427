import { createHash } from "node:crypto";

/** What each side says yes to. The database has it counted again. */
export const hashNotice = (body: string) => createHash("sha256").update(body, "utf8").digest("hex");
