import { decodePDFRawStream, PDFDocument, PDFRawStream } from "@cantoo/pdf-lib";
import { sql } from "drizzle-orm";
import sharp from "sharp";
import { beforeEach, expect, test } from "vitest";
import { readFile, saveDocument } from "@/platform/files";
import { drawPaper } from "@/platform/paper";
import { assertMarkable } from "@/platform/watermark";
import { beginAfresh } from "@/testing/afresh";
import { type Cast, cast } from "@/testing/cast";
import { agreeOnGardeners, type Sale } from "@/testing/deals";
import { waiveDeal } from "../deal/waive";
import { walkDeal } from "../deal/walk";
import { addDocument } from "./add";
import { dropDocument } from "./drop";
import { openDocument } from "./open";
import { passDocument, passOwnDocument } from "./pass";
import { roomScope } from "./policy";
import { listDocuments, listViews, roomOfDeal } from "./reads";

let it: Cast;
let sale: Sale;
const network = "night-gardeners";

/** Fay has put the accounts and a picture of the lease into the room; Otto has just agreed to buy. */
beforeEach(async () => {
  await beginAfresh();
  it = await cast();
  sale = await agreeOnGardeners(it);
});

const paper = () =>
  drawPaper({
    ...{ title: "Accounts of the year", at: it.now, facts: [], head: ["In"], rows: [["412.00"]] },
    ...{ totals: [], notes: [] },
  });
const picture = () =>
  sharp({ create: { width: 640, height: 400, channels: 3, background: "#ffffff" } })
    .png()
    .toBuffer();

async function put(bytes: Uint8Array, title = "Accounts of the year") {
  const saved = await saveDocument(it, bytes, { scope: roomScope(sale.listingId), by: it.who.fay.id });
  return addDocument(it.asFay, { folder: "figures", title, fileId: saved.id });
}
const passOf = (href: string) => ({ pass: new URL(href, "http://localhost").searchParams.get("pass") ?? "" });
const over = /^A link to a document is good for 5 minutes, and for whoever asked for it\./;
const asOtto = () => it.asPerson("otto");

test("the buyer saves a copy that says on each page whose it is, and the seller reads that she did", async () => {
  const { document } = await put(await paper());
  await waiveDeal(sale.asSeller);
  expect(await roomOfDeal(sale.asBuyer)).toMatchObject({ isOpen: true, documents: [{ id: document }] });
  const { href } = await passDocument(sale.asBuyer, { document, deal: sale.dealId });
  const copy = await openDocument(asOtto(), passOf(href));
  expect(copy).toMatchObject({ title: "Accounts of the year", contentType: "application/pdf" });
  // Fonts are drawn as hexadecimal: the address is looked for in the content of each page.
  const marked = await PDFDocument.load(copy.content);
  const drawn = marked.context
    .enumerateIndirectObjects()
    .map(([, object]) => (object instanceof PDFRawStream ? textIn(object) : ""))
    .join("");
  const hex = Buffer.from(it.who.otto.email).toString("hex").toUpperCase();
  expect(drawn.split(hex).length - 1, "across and below").toBe(2 * marked.getPageCount());
  expect(await listViews(it.asFay)).toMatchObject([
    { title: "Accounts of the year", who: "Otto Brandt", brand: "Rival Seeds" },
  ]);
  expect(await listDocuments(it.asFay)).toMatchObject([{ id: document, opened: 1 }]);
});

const textIn = (stream: PDFRawStream) => Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1");

test("a picture is painted anew under her name, and the seller has her own as it was", async () => {
  const { document } = await put(await picture(), "The lease");
  await waiveDeal(sale.asSeller);
  const own = await openDocument(
    it.asPerson("fay"),
    passOf((await passOwnDocument(it.asFay, { document, network })).href),
  );
  const hers = await openDocument(
    asOtto(),
    passOf((await passDocument(sale.asBuyer, { document, deal: sale.dealId })).href),
  );
  const darkest = async (bytes: Uint8Array) =>
    Math.min(...(await sharp(bytes).stats()).channels.map((c) => c.min));
  expect(await darkest(own.content)).toBeGreaterThan(250);
  expect(await darkest(hers.content), "words stand on it").toBeLessThan(200);
  expect(await listViews(it.asFay)).toHaveLength(2);
});

test("before the deposit the room is shut to the buyer, and after the sale has ended it is again", async () => {
  const { document } = await put(await paper());
  const ask = () => passDocument(sale.asBuyer, { document, deal: sale.dealId });
  expect(await roomOfDeal(sale.asBuyer)).toEqual({ isOpen: false, documents: [] });
  await expect(ask()).rejects.toThrow("This document was not found.");
  await waiveDeal(sale.asSeller);
  const { href } = await ask();
  await walkDeal(sale.asBuyer, { reason: "It is not what we were told it was." });
  await expect(ask()).rejects.toThrow("This document was not found.");
  await expect(openDocument(asOtto(), passOf(href)), "nor by a link of before").rejects.toThrow(
    "This document was not found.",
  );
  expect(await listViews(it.asFay)).toMatchObject([{ who: "Otto Brandt", brand: null, refused: true }]);
});

test("a link is good for five minutes, for whoever asked for it, and as it was made", async () => {
  const { document } = await put(await paper());
  await waiveDeal(sale.asSeller);
  const { href } = await passDocument(sale.asBuyer, { document, deal: sale.dealId });
  const late = { ...asOtto(), now: new Date(it.now.getTime() + 5 * 60_000 + 1) };
  await expect(openDocument(late, passOf(href))).rejects.toThrow(over);
  await expect(openDocument(it.asPerson("fay"), passOf(href))).rejects.toThrow(over);
  const { pass } = passOf(href);
  await expect(openDocument(asOtto(), { pass: `${pass.slice(0, -2)}AA` })).rejects.toThrow(over);
  await expect(openDocument(asOtto(), { pass: "" })).rejects.toThrow(over);
  expect(await listViews(it.asFay), "what we never signed was nobody's link").toMatchObject([
    { who: "Fay Lindqvist", brand: null, refused: true },
    { who: "Otto Brandt", brand: null, refused: true },
  ]);
  expect(await listDocuments(it.asFay)).toMatchObject([{ id: document, opened: 0 }]);
});

test("nothing is taken out while somebody buys by it, and what was opened stays written down", async () => {
  const { document } = await put(await paper());
  await expect(dropDocument(it.asFay, { document })).rejects.toThrow(
    "A sale is under way: what its buyer may have read stays where it is.",
  );
  await passOwnDocument(it.asFay, { document, network }).then(({ href }) =>
    openDocument(it.asPerson("fay"), passOf(href)),
  );
  for (const change of [sql`update document_views set created_at = now()`, sql`delete from document_views`])
    await expect(it.db.execute(change)).rejects.toMatchObject({
      cause: { message: "document_views is history and is never changed" },
    });
  await waiveDeal(sale.asSeller);
  await walkDeal(sale.asBuyer, { reason: "It is not what we were told it was." });
  await dropDocument(it.asFay, { document });
  expect(await listDocuments(it.asFay)).toEqual([]);
  expect(await listViews(it.asFay)).toHaveLength(1);
});

test("the room of another's listing is not there, and a file of elsewhere is not put into it", async () => {
  const { document } = await put(await paper());
  await expect(passOwnDocument(it.asOtto, { document, network: "tuesday-kiln" })).rejects.toThrow(
    /was not found/,
  );
  const elsewhere = await saveDocument(it, await paper(), { scope: "verification:x", by: it.who.fay.id });
  await expect(
    addDocument(it.asFay, { folder: "figures", title: "Accounts", fileId: elsewhere.id }),
  ).rejects.toThrow("This file was not found.");
  expect(await readFile(it, elsewhere.id)).not.toBeNull();
});

test("a PDF that cannot be marked is not taken", async () => {
  await expect(assertMarkable(Buffer.from("%PDF-1.7 and nothing else"))).rejects.toThrow(
    "This PDF is locked or damaged, so nothing can be written on its pages.",
  );
});
