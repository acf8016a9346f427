import { disclosureText } from "@/gate/disclosure/policy";
import { partnerPath, titleLine } from "../policy";
import type { PartnerView } from "../reads";

const escaped = (text: string) =>
  text
    .replace(/[^\P{Cc}\t\n]/gu, "")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");

/** Lines of at most 75 bytes, broken between signs; what follows begins with a space (RFC 5545, 3.1). */
function folded(line: string) {
  const lines = [""];
  let room = 75;
  for (const sign of line) {
    const bytes = Buffer.byteLength(sign);
    if (bytes > room) {
      lines.push(" ");
      room = 74;
    }
    lines[lines.length - 1] += sign;
    room -= bytes;
  }
  return lines.join("\r\n");
}

const moment = (at: Date) => at.toISOString().replace(/[-:]|\.\d+/g, "");

/** The date of a partner's event as a calendar keeps it (RFC 5545), its label first; null when it has none. */
export function icsOf(address: string, network: string, item: PartnerView) {
  const { gesture, source, disclosure, text } = item;
  if (gesture?.kind !== "event") return null;
  const begins = new Date(gesture.at);
  const page = address + partnerPath(network, source);
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Trellis//Partner content//EN",
    "BEGIN:VEVENT",
    `UID:${source}@${new URL(address).hostname}`,
    `DTSTAMP:${moment(new Date(item.at))}`,
    `DTSTART:${moment(begins)}`,
    `DTEND:${moment(new Date(begins.getTime() + gesture.minutes * 60_000))}`,
    `SUMMARY:${escaped(titleLine(item))}`,
    `LOCATION:${escaped(gesture.where)}`,
    `DESCRIPTION:${escaped(`${disclosureText(disclosure)}\n\n${text}`)}`,
    `URL:${page}`,
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]
    .map(folded)
    .join("\r\n");
}
