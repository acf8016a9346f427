import { createHash } from "node:crypto";
import { type NdaText, wordsOfNda } from "./policy";

/** The SHA-256 of the words, by which somebody signs these and no others. */
export const hashNda = (text: NdaText) => createHash("sha256").update(wordsOfNda(text)).digest("hex");
