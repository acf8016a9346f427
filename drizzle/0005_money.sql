CREATE TABLE "balances" (
	"account" text NOT NULL,
	"currency" char(3) NOT NULL,
	"hold_id" text NOT NULL,
	"minor" bigint NOT NULL,
	CONSTRAINT "balances_account_currency_hold_id_pk" PRIMARY KEY("account","currency","hold_id"),
	CONSTRAINT "balances_owe_no_less_than_nothing" CHECK ("balances"."minor" <= 0 or "balances"."account" not in ('held', 'deposit', 'holdback', 'payable', 'refund_payable', 'dispute_reserve', 'unearned_fee', 'tax', 'brand_credit', 'unmatched'))
);
--> statement-breakpoint
CREATE TABLE "chargebacks" (
	"id" text PRIMARY KEY NOT NULL,
	"hold_id" text NOT NULL,
	"payment_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"amount" bigint NOT NULL,
	"fee" bigint NOT NULL,
	"currency" char(3) NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "chargebacks_providerId_unique" UNIQUE("provider_id"),
	CONSTRAINT "chargebacks_state" CHECK ("chargebacks"."state" in ('open', 'won', 'lost'))
);
--> statement-breakpoint
CREATE TABLE "entries" (
	"id" text PRIMARY KEY NOT NULL,
	"movement_id" text NOT NULL,
	"hold_id" text,
	"account" text NOT NULL,
	"currency" char(3) NOT NULL,
	"minor" bigint NOT NULL,
	CONSTRAINT "entries_something" CHECK ("entries"."minor" <> 0),
	CONSTRAINT "entries_account" CHECK ("entries"."account" in ('stripe', 'bank', 'dispute_hold', 'recv_owner', 'held', 'deposit', 'holdback', 'payable', 'refund_payable', 'dispute_reserve', 'unearned_fee', 'tax', 'brand_credit', 'unmatched', 'rev_fee', 'exp_stripe', 'exp_dispute', 'exp_loss', 'exp_goodwill')),
	CONSTRAINT "entries_currency" CHECK ("entries"."currency" in ('eur', 'usd', 'gbp'))
);
--> statement-breakpoint
CREATE TABLE "findings" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"sentence" text NOT NULL,
	"seen_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"closed_by" text,
	"note" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "freezes" (
	"id" text PRIMARY KEY NOT NULL,
	"hold_id" text,
	"reason" text NOT NULL,
	"cause_id" text NOT NULL,
	"note" text NOT NULL,
	"by" text NOT NULL,
	"lifted_at" timestamp (3) with time zone,
	"lifted_by" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "freezes_reason" CHECK ("freezes"."reason" in ('chargeback', 'invariant', 'operator'))
);
--> statement-breakpoint
CREATE TABLE "hold_steps" (
	"id" text PRIMARY KEY NOT NULL,
	"subject_id" text NOT NULL,
	"move" text NOT NULL,
	"by" text NOT NULL,
	"note" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "holds" (
	"id" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"brand_id" text NOT NULL,
	"payee_id" text NOT NULL,
	"currency" char(3) NOT NULL,
	"price" bigint NOT NULL,
	"fee" bigint NOT NULL,
	"tax" bigint NOT NULL,
	"commission_bps" integer NOT NULL,
	"description" text NOT NULL,
	"back_to" text NOT NULL,
	"state" text DEFAULT 'requested' NOT NULL,
	"pay_by" timestamp (3) with time zone NOT NULL,
	"held_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "holds_purpose_unique" UNIQUE("purpose"),
	CONSTRAINT "holds_currency_of" UNIQUE("id","currency"),
	CONSTRAINT "holds_amounts" CHECK ("holds"."price" > 0 and "holds"."fee" >= 0 and "holds"."tax" >= 0),
	CONSTRAINT "holds_commission" CHECK ("holds"."commission_bps" between 0 and 10000),
	CONSTRAINT "holds_state" CHECK ("holds"."state" in ('requested', 'processing', 'held', 'cancelled', 'expired', 'released', 'refunded', 'split', 'lost')),
	CONSTRAINT "holds_currency" CHECK ("holds"."currency" in ('eur', 'usd', 'gbp'))
);
--> statement-breakpoint
CREATE TABLE "movements" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"cause_id" text NOT NULL,
	"hold_id" text,
	"provider_ref" text,
	"transaction" text DEFAULT pg_current_xact_id()::text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "movements_once" UNIQUE("cause_id","kind"),
	CONSTRAINT "movements_kind" CHECK ("movements"."kind" in ('paid', 'cost', 'settled', 'transferred', 'refund_decided', 'refund_settled', 'refund_returned', 'split', 'clawed_back', 'reversed', 'netted', 'written_off', 'late', 'chargeback_taken', 'chargeback_reserved', 'chargeback_won', 'chargeback_lost', 'came_back'))
);
--> statement-breakpoint
CREATE TABLE "payees" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text,
	"brand_id" text,
	"state" text DEFAULT 'new' NOT NULL,
	"account_id" text,
	"asks" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"held_until" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "payees_personId_unique" UNIQUE("person_id"),
	CONSTRAINT "payees_brandId_unique" UNIQUE("brand_id"),
	CONSTRAINT "payees_accountId_unique" UNIQUE("account_id"),
	CONSTRAINT "payees_one" CHECK (num_nonnulls("payees"."person_id", "payees"."brand_id") = 1),
	CONSTRAINT "payees_state" CHECK ("payees"."state" in ('new', 'pending', 'active', 'restricted'))
);
--> statement-breakpoint
CREATE TABLE "payers" (
	"brand_id" text PRIMARY KEY NOT NULL,
	"customer_id" text,
	"method_id" text,
	"method_type" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "payers_customerId_unique" UNIQUE("customer_id")
);
--> statement-breakpoint
CREATE TABLE "payments" (
	"id" text PRIMARY KEY NOT NULL,
	"hold_id" text NOT NULL,
	"method" text NOT NULL,
	"amount" bigint NOT NULL,
	"currency" char(3) NOT NULL,
	"state" text DEFAULT 'opening' NOT NULL,
	"session_id" text,
	"url" text,
	"url_until" timestamp (3) with time zone,
	"intent_id" text,
	"charge_id" text,
	"cost_known" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "payments_sessionId_unique" UNIQUE("session_id"),
	CONSTRAINT "payments_intentId_unique" UNIQUE("intent_id"),
	CONSTRAINT "payments_chargeId_unique" UNIQUE("charge_id"),
	CONSTRAINT "payments_state" CHECK ("payments"."state" in ('opening', 'open', 'processing', 'funded', 'late', 'failed', 'expired')),
	CONSTRAINT "payments_method" CHECK ("payments"."method" in ('card', 'bank'))
);
--> statement-breakpoint
CREATE TABLE "provider_calls" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"hold_id" text,
	"params" jsonb NOT NULL,
	"state" text DEFAULT 'intended' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"leased_until" timestamp (3) with time zone,
	"result_id" text,
	"problem" text,
	"done_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "provider_calls_kind" CHECK ("provider_calls"."kind" in ('customer', 'checkout', 'expire', 'charge', 'transfer', 'reversal', 'refund', 'account')),
	CONSTRAINT "provider_calls_state" CHECK ("provider_calls"."state" in ('intended', 'done', 'refused', 'dropped'))
);
--> statement-breakpoint
CREATE TABLE "provider_events" (
	"id" text PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"object_id" text NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"problem" text,
	"done_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "provider_events_state" CHECK ("provider_events"."state" in ('waiting', 'done', 'ignored', 'quarantined'))
);
--> statement-breakpoint
CREATE TABLE "refunds" (
	"id" text PRIMARY KEY NOT NULL,
	"hold_id" text NOT NULL,
	"payment_id" text NOT NULL,
	"amount" bigint NOT NULL,
	"currency" char(3) NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"provider_id" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "refunds_providerId_unique" UNIQUE("provider_id"),
	CONSTRAINT "refunds_amount" CHECK ("refunds"."amount" > 0),
	CONSTRAINT "refunds_state" CHECK ("refunds"."state" in ('queued', 'sent', 'settled', 'returned', 'refused', 'dropped'))
);
--> statement-breakpoint
CREATE TABLE "reversals" (
	"id" text PRIMARY KEY NOT NULL,
	"transfer_id" text NOT NULL,
	"hold_id" text NOT NULL,
	"chargeback_id" text,
	"reason" text NOT NULL,
	"amount" bigint NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"provider_id" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reversals_providerId_unique" UNIQUE("provider_id"),
	CONSTRAINT "reversals_amount" CHECK ("reversals"."amount" > 0),
	CONSTRAINT "reversals_state" CHECK ("reversals"."state" in ('queued', 'made', 'refused')),
	CONSTRAINT "reversals_reason" CHECK ("reversals"."reason" in ('refund', 'chargeback'))
);
--> statement-breakpoint
CREATE TABLE "transfers" (
	"id" text PRIMARY KEY NOT NULL,
	"hold_id" text NOT NULL,
	"payee_id" text NOT NULL,
	"amount" bigint NOT NULL,
	"currency" char(3) NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"account_id" text,
	"provider_id" text,
	"reversed_minor" bigint DEFAULT 0 NOT NULL,
	"made_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "transfers_providerId_unique" UNIQUE("provider_id"),
	CONSTRAINT "transfers_amount" CHECK ("transfers"."amount" > 0 and "transfers"."reversed_minor" between 0 and "transfers"."amount"),
	CONSTRAINT "transfers_state" CHECK ("transfers"."state" in ('waiting', 'queued', 'made', 'refused', 'dropped'))
);
--> statement-breakpoint
ALTER TABLE "chargebacks" ADD CONSTRAINT "chargebacks_hold_id_holds_id_fk" FOREIGN KEY ("hold_id") REFERENCES "public"."holds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chargebacks" ADD CONSTRAINT "chargebacks_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_movement_id_movements_id_fk" FOREIGN KEY ("movement_id") REFERENCES "public"."movements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_in_the_holds_currency" FOREIGN KEY ("hold_id","currency") REFERENCES "public"."holds"("id","currency") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "freezes" ADD CONSTRAINT "freezes_hold_id_holds_id_fk" FOREIGN KEY ("hold_id") REFERENCES "public"."holds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hold_steps" ADD CONSTRAINT "hold_steps_subject_id_holds_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."holds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holds" ADD CONSTRAINT "holds_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holds" ADD CONSTRAINT "holds_payee_id_payees_id_fk" FOREIGN KEY ("payee_id") REFERENCES "public"."payees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "movements" ADD CONSTRAINT "movements_hold_id_holds_id_fk" FOREIGN KEY ("hold_id") REFERENCES "public"."holds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payees" ADD CONSTRAINT "payees_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payees" ADD CONSTRAINT "payees_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payers" ADD CONSTRAINT "payers_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_hold_id_holds_id_fk" FOREIGN KEY ("hold_id") REFERENCES "public"."holds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_hold_id_currency_holds_id_currency_fk" FOREIGN KEY ("hold_id","currency") REFERENCES "public"."holds"("id","currency") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "provider_calls" ADD CONSTRAINT "provider_calls_hold_id_holds_id_fk" FOREIGN KEY ("hold_id") REFERENCES "public"."holds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_hold_id_holds_id_fk" FOREIGN KEY ("hold_id") REFERENCES "public"."holds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reversals" ADD CONSTRAINT "reversals_transfer_id_transfers_id_fk" FOREIGN KEY ("transfer_id") REFERENCES "public"."transfers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reversals" ADD CONSTRAINT "reversals_hold_id_holds_id_fk" FOREIGN KEY ("hold_id") REFERENCES "public"."holds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_hold_id_holds_id_fk" FOREIGN KEY ("hold_id") REFERENCES "public"."holds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfers" ADD CONSTRAINT "transfers_payee_id_payees_id_fk" FOREIGN KEY ("payee_id") REFERENCES "public"."payees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "balances_hold_id_index" ON "balances" USING btree ("hold_id");--> statement-breakpoint
CREATE INDEX "chargebacks_hold_id_index" ON "chargebacks" USING btree ("hold_id");--> statement-breakpoint
CREATE INDEX "entries_movement_id_index" ON "entries" USING btree ("movement_id");--> statement-breakpoint
CREATE INDEX "entries_hold_id_index" ON "entries" USING btree ("hold_id");--> statement-breakpoint
CREATE UNIQUE INDEX "findings_one_open" ON "findings" USING btree ("kind","subject_id") WHERE "findings"."closed_at" is null;--> statement-breakpoint
CREATE INDEX "findings_open" ON "findings" USING btree ("created_at") WHERE "findings"."closed_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "freezes_one_per_cause" ON "freezes" USING btree ("reason","cause_id") WHERE "freezes"."lifted_at" is null;--> statement-breakpoint
CREATE INDEX "freezes_in_force" ON "freezes" USING btree ("hold_id") WHERE "freezes"."lifted_at" is null;--> statement-breakpoint
CREATE INDEX "hold_steps_subject_id_index" ON "hold_steps" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "holds_brand_id_created_at_index" ON "holds" USING btree ("brand_id","created_at");--> statement-breakpoint
CREATE INDEX "holds_payee_id_created_at_index" ON "holds" USING btree ("payee_id","created_at");--> statement-breakpoint
CREATE INDEX "holds_held" ON "holds" USING btree ("held_at") WHERE state = 'held';--> statement-breakpoint
CREATE UNIQUE INDEX "movements_provider_ref" ON "movements" USING btree ("provider_ref","kind");--> statement-breakpoint
CREATE INDEX "movements_hold_id_created_at_index" ON "movements" USING btree ("hold_id","created_at");--> statement-breakpoint
CREATE INDEX "movements_created_at_index" ON "movements" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "payments_hold_id_index" ON "payments" USING btree ("hold_id");--> statement-breakpoint
CREATE UNIQUE INDEX "payments_one_funds" ON "payments" USING btree ("hold_id") WHERE state = 'funded';--> statement-breakpoint
CREATE UNIQUE INDEX "provider_calls_one_live" ON "provider_calls" USING btree ("subject_id","kind") WHERE state in ('intended', 'done');--> statement-breakpoint
CREATE INDEX "provider_calls_open" ON "provider_calls" USING btree ("created_at") WHERE state = 'intended';--> statement-breakpoint
CREATE INDEX "provider_events_waiting" ON "provider_events" USING btree ("created_at") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "refunds_hold_id_index" ON "refunds" USING btree ("hold_id");--> statement-breakpoint
CREATE INDEX "reversals_hold_id_index" ON "reversals" USING btree ("hold_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reversals_one_each" ON "reversals" USING btree ("transfer_id","chargeback_id");--> statement-breakpoint
CREATE INDEX "transfers_hold_id_index" ON "transfers" USING btree ("hold_id");--> statement-breakpoint
CREATE INDEX "transfers_payee_id_created_at_index" ON "transfers" USING btree ("payee_id","created_at");