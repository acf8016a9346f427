import { expect } from "@playwright/test";
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
