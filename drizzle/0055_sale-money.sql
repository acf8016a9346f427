CREATE TABLE "arrivals" (
	"id" text PRIMARY KEY NOT NULL,
	"hold_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"amount" bigint NOT NULL,
	"currency" char(3) NOT NULL,
	"sender" text,
	"reference" text,
	"verdict" text NOT NULL,
	"state" text NOT NULL,
	"arrived_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "arrivals_providerId_unique" UNIQUE("provider_id"),
	CONSTRAINT "arrivals_amount" CHECK ("arrivals"."amount" > 0),
	CONSTRAINT "arrivals_verdict" CHECK ("arrivals"."verdict" in ('whole', 'part', 'unasked', 'name', 'too-much')),
	CONSTRAINT "arrivals_state" CHECK ("arrivals"."state" in ('waiting', 'taken', 'used', 'back'))
);
--> statement-breakpoint
ALTER TABLE "holds" DROP CONSTRAINT "holds_purpose_unique";--> statement-breakpoint
ALTER TABLE "holds" DROP CONSTRAINT "holds_state";--> statement-breakpoint
ALTER TABLE "payments" DROP CONSTRAINT "payments_method";--> statement-breakpoint
ALTER TABLE "provider_calls" DROP CONSTRAINT "provider_calls_kind";--> statement-breakpoint
ALTER TABLE "holds" ADD COLUMN "kind" text DEFAULT 'partnership' NOT NULL;--> statement-breakpoint
ALTER TABLE "holds" ADD COLUMN "payer_name" text;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "instructions" jsonb;--> statement-breakpoint
ALTER TABLE "refunds" ADD COLUMN "purse" text DEFAULT 'stripe' NOT NULL;--> statement-breakpoint
ALTER TABLE "refunds" ADD COLUMN "arrival_id" text;--> statement-breakpoint
ALTER TABLE "transfers" ADD COLUMN "payment_id" text;--> statement-breakpoint
update transfers set payment_id = payments.id from payments where payments.hold_id = transfers.hold_id and payments.state = 'funded';--> statement-breakpoint
ALTER TABLE "transfers" ALTER COLUMN "payment_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "arrivals" ADD CONSTRAINT "arrivals_hold_id_holds_id_fk" FOREIGN KEY ("hold_id") REFERENCES "public"."holds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "arrivals_hold_id_arrived_at_index" ON "arrivals" USING btree ("hold_id","arrived_at");--> statement-breakpoint
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_arrival_id_arrivals_id_fk" FOREIGN KEY ("arrival_id") REFERENCES "public"."arrivals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "transfers_payment_id_index" ON "transfers" USING btree ("payment_id");--> statement-breakpoint
ALTER TABLE "holds" ADD CONSTRAINT "holds_one_of_each" UNIQUE("purpose","kind");--> statement-breakpoint
ALTER TABLE "holds" ADD CONSTRAINT "holds_payer" CHECK (("holds"."kind" = 'partnership') = ("holds"."payer_name" is null));--> statement-breakpoint
ALTER TABLE "holds" ADD CONSTRAINT "holds_of_a_sale" CHECK ("holds"."kind" = 'partnership' or "holds"."fee" + "holds"."tax" = 0);--> statement-breakpoint
ALTER TABLE "holds" ADD CONSTRAINT "holds_kind" CHECK ("holds"."kind" in ('partnership', 'deposit', 'closing'));--> statement-breakpoint
ALTER TABLE "holds" ADD CONSTRAINT "holds_state" CHECK ("holds"."state" in ('requested', 'processing', 'held', 'cancelled', 'expired', 'released', 'refunded', 'split', 'carried', 'retained', 'lost'));--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_method" CHECK ("payments"."method" in ('card', 'bank', 'transfer'));--> statement-breakpoint
ALTER TABLE "provider_calls" ADD CONSTRAINT "provider_calls_kind" CHECK ("provider_calls"."kind" in ('customer', 'checkout', 'expire', 'charge', 'transfer', 'reversal', 'refund', 'account', 'await', 'apply', 'callOff'));--> statement-breakpoint
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_purse" CHECK ("refunds"."purse" in ('stripe', 'cash'));--> statement-breakpoint
create or replace function holds_keep_their_terms() returns trigger language plpgsql as $$
begin
  if (new.purpose, new.kind, new.brand_id, new.payee_id, new.currency, new.price, new.fee, new.tax, new.commission_bps, new.earned_in, new.payer_name)
     is distinct from
     (old.purpose, old.kind, old.brand_id, old.payee_id, old.currency, old.price, old.fee, old.tax, old.commission_bps, old.earned_in, old.payer_name) then
    raise exception 'the terms of a hold are never changed' using errcode = '23514', constraint = 'holds_keep_their_terms';
  end if;
  return new;
end $$;
