import { expect, type Page } from "@playwright/test";
import type postgres from "postgres";

type Paid = { deal: string; buyer: string; seller: { brand: string | null; person: string | null } };

/**
 * The whole price of a sale comes by bank transfer and is held: asked for as the verb would, sent by the buyer's bank as the
 * stand-in plays it.
 */
export async function payTheSale(sql: postgres.Sql, { deal, buyer, seller }: Paid) {
  const tail = deal.slice(4);
  const ids = { hold: `hld_${tail}`, payment: `pay_${tail}`, call: `cal_${tail}`, payee: `pye_${tail}` };
  const payer = "Fern & Co. Ltd";
  await sql`insert into payees (id, brand_id, person_id) values (${ids.payee}, ${seller.brand}, ${seller.person})
    on conflict do nothing`;
  await sql`insert into holds (id, purpose, kind, brand_id, payer_name, payee_id, currency, price, fee, tax, commission_bps,
      description, back_to, pay_by)
    select ${ids.hold}, ${deal}, 'closing', ${buyer}, ${payer}, payees.id, 'eur', 4000000, 0, 0, 500, 'A network',
      ${`/deals/${deal}`}, now() + interval '10 days'
    from payees where brand_id = ${seller.brand} or person_id = ${seller.person}`;
  await sql`insert into payments (id, hold_id, method, amount, currency)
    values (${ids.payment}, ${ids.hold}, 'transfer', 4000000, 'eur')`;
  await sql`insert into provider_calls (id, kind, subject_id, hold_id, params)
    select ${ids.call}, 'await', ${ids.payment}, ${ids.hold}, json_build_object('amount', 4000000, 'currency', 'eur',
      'customer', customer_id, 'confirm', true, 'allowed_payment_method_types', array['customer_balance'],
      'payment_method_data', json_build_object('type', 'customer_balance'),
      'payment_method_options', json_build_object('customer_balance', json_build_object('funding_type', 'bank_transfer',
        'bank_transfer', json_build_object('type', 'eu_bank_transfer', 'eu_bank_transfer', json_build_object('country', 'DE')))),
      'transfer_group', ${deal}::text, 'metadata', json_build_object('hold', ${ids.hold}::text, 'payment', ${ids.payment}::text))
    from payers where brand_id = ${buyer}`;
  await sql`select graphile_worker.add_job('provider-call', json_build_object('callId', ${ids.call}::text))`;

  const asked = async () => {
    const [row] = await sql<{ page: string | null; reference: string | null; state: string }[]>`
      select instructions ->> 'page' as page, instructions ->> 'reference' as reference, holds.state
      from payments join holds on holds.id = hold_id where payments.id = ${ids.payment}`;
    return row;
  };
  await expect.poll(async () => (await asked())?.page, { timeout: 30_000 }).toContain("/bank/");
  const { page, reference } = (await asked()) ?? {};
  await fetch(page ?? "", {
    method: "POST",
    body: new URLSearchParams({ sum: "40,000.00", name: payer, reference: reference ?? "" }),
    redirect: "manual",
  });
  await expect.poll(async () => (await asked())?.state, { timeout: 30_000 }).toBe("held");
}

/** Both approve what members are told. */
export async function tellTheMembers(seller: Page, buyer: Page) {
  for (const side of [buyer, seller]) {
    await side.reload();
    await side.getByRole("button", { name: "Approve these words…" }).click();
    await side.getByRole("button", { name: "Approve", exact: true }).click();
    await expect(side.getByRole("alertdialog")).toHaveCount(0);
  }
  await expect(seller.getByText("Members have been told, and have their time.").first()).toBeVisible();
}

/** The seller shows each of these things, and hands over. */
export async function handOver(seller: Page, things: string[]) {
  for (const thing of things) {
    await seller.getByRole("button", { name: `${thing}: Handed over…` }).click();
    await seller.getByRole("textbox", { name: "What shows it" }).fill("It is in the folder that we share.");
    await seller.getByLabel("A link to it").fill("https://example.org/folder");
    await seller.getByRole("button", { name: "Save", exact: true }).click();
    await expect(seller.getByRole("dialog")).toHaveCount(0);
  }
  await seller.getByRole("button", { name: "Everything is handed over…" }).click();
  await seller.getByRole("button", { name: "Hand it over", exact: true }).click();
  await expect(seller.getByText("The buyer inspects.").first()).toBeVisible();
}

/** The buyer says that one thing is not as agreed. */
export async function rejectTheLogo(buyer: Page) {
  await buyer.reload();
  await buyer.getByRole("button", { name: "Name, logo and pictures is not as agreed…" }).click();
  await buyer.getByLabel("What is wrong").fill("The logo came as a small picture.");
  await buyer.getByLabel("What would make it right").fill("Send the drawing itself.");
  await buyer.getByRole("button", { name: "Say so" }).click();
  await expect(buyer.getByText("Something is to be made right.").first()).toBeVisible();
}

export async function cureTheLogo(seller: Page) {
  await seller.reload();
  await seller.getByRole("button", { name: "Name, logo and pictures: Made right…" }).click();
  await seller.getByRole("textbox", { name: "What shows it" }).fill("The drawing is in the folder now.");
  await seller.getByRole("button", { name: "Say that it is right now" }).click();
  await expect(seller.getByText("The buyer inspects.").first()).toBeVisible();
}
