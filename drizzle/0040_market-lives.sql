CREATE TABLE "approach_steps" (
	"id" text PRIMARY KEY NOT NULL,
	"subject_id" text NOT NULL,
	"move" text NOT NULL,
	"by" text NOT NULL,
	"note" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "approaches" (
	"id" text PRIMARY KEY NOT NULL,
	"listing_id" text NOT NULL,
	"network_id" text NOT NULL,
	"brand_id" text NOT NULL,
	"state" text DEFAULT 'requested' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"hash" text,
	"answer_by" timestamp (3) with time zone,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "approaches_state" CHECK ("approaches"."state" in ('requested', 'granted', 'denied', 'offered', 'countered', 'accepted', 'declined', 'withdrawn', 'closed', 'expired', 'fallen', 'bought')),
	CONSTRAINT "approaches_versions" CHECK ("approaches"."version" between 0 and 10)
);
--> statement-breakpoint
CREATE TABLE "bids" (
	"id" text PRIMARY KEY NOT NULL,
	"approach_id" text NOT NULL,
	"version" integer NOT NULL,
	"by" text NOT NULL,
	"body" text NOT NULL,
	"hash" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "bids_version" UNIQUE("approach_id","version"),
	CONSTRAINT "bids_by" CHECK ("bids"."by" in ('buyer', 'seller')),
	CONSTRAINT "bids_hash" CHECK ("bids"."hash" = encode(sha256(convert_to("bids"."body", 'UTF8')), 'hex'))
);
--> statement-breakpoint
CREATE TABLE "deal_steps" (
	"id" text PRIMARY KEY NOT NULL,
	"subject_id" text NOT NULL,
	"move" text NOT NULL,
	"by" text NOT NULL,
	"note" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "deals" (
	"id" text PRIMARY KEY NOT NULL,
	"network_id" text NOT NULL,
	"listing_id" text NOT NULL,
	"approach_id" text NOT NULL,
	"bid_id" text NOT NULL,
	"buyer_id" text NOT NULL,
	"seller_person_id" text,
	"seller_brand_id" text,
	"state" text DEFAULT 'exclusive' NOT NULL,
	"currency" char(3) NOT NULL,
	"price" bigint NOT NULL,
	"deposit" bigint NOT NULL,
	"holdback" bigint NOT NULL,
	"fee_bps" integer NOT NULL,
	"deposit_by" timestamp (3) with time zone NOT NULL,
	"diligence_until" timestamp (3) with time zone,
	"extended_at" timestamp (3) with time zone,
	"repriced_at" timestamp (3) with time zone,
	"overdue_at" timestamp (3) with time zone,
	"complete_by" timestamp (3) with time zone,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "deals_approachId_unique" UNIQUE("approach_id"),
	CONSTRAINT "deals_state" CHECK ("deals"."state" in ('exclusive', 'diligence', 'terminated', 'repricing', 'agreement', 'awaiting_funds', 'handing_over', 'closed', 'settled', 'refunding', 'refunded', 'completed')),
	CONSTRAINT "deals_currency" CHECK ("deals"."currency" in ('eur', 'usd', 'gbp')),
	CONSTRAINT "deals_one_seller" CHECK (num_nonnulls("deals"."seller_person_id", "deals"."seller_brand_id") = 1),
	CONSTRAINT "deals_amounts" CHECK ("deals"."price" > 0 and "deals"."deposit" between 0 and "deals"."price" and "deals"."holdback" between 0 and "deals"."price" / 5
        and "deals"."fee_bps" between 0 and 10000)
);
--> statement-breakpoint
CREATE TABLE "handover_steps" (
	"id" text PRIMARY KEY NOT NULL,
	"subject_id" text NOT NULL,
	"move" text NOT NULL,
	"by" text NOT NULL,
	"note" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "handovers" (
	"id" text PRIMARY KEY NOT NULL,
	"deal_id" text NOT NULL,
	"network_id" text NOT NULL,
	"state" text DEFAULT 'preparing' NOT NULL,
	"notice_ends" timestamp (3) with time zone,
	"deliver_by" timestamp (3) with time zone,
	"extended" boolean DEFAULT false NOT NULL,
	"inspect_until" timestamp (3) with time zone,
	"hard_stop" timestamp (3) with time zone NOT NULL,
	"seller_share_bps" integer,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "handovers_dealId_unique" UNIQUE("deal_id"),
	CONSTRAINT "handovers_state" CHECK ("handovers"."state" in ('preparing', 'notice', 'undone', 'transferring', 'review', 'inspection', 'accepted', 'cure', 'disputed', 'split')),
	CONSTRAINT "handovers_share" CHECK ("handovers"."seller_share_bps" between 0 and 10000)
);
--> statement-breakpoint
CREATE TABLE "holdback_steps" (
	"id" text PRIMARY KEY NOT NULL,
	"subject_id" text NOT NULL,
	"move" text NOT NULL,
	"by" text NOT NULL,
	"note" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "holdbacks" (
	"id" text PRIMARY KEY NOT NULL,
	"deal_id" text NOT NULL,
	"network_id" text NOT NULL,
	"state" text DEFAULT 'held' NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	"baseline" integer NOT NULL,
	"seller_share_bps" smallint,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "holdbacks_dealId_unique" UNIQUE("deal_id"),
	CONSTRAINT "holdbacks_state" CHECK ("holdbacks"."state" in ('held', 'released', 'claimed', 'returned', 'contested', 'split')),
	CONSTRAINT "holdbacks_share" CHECK ("holdbacks"."seller_share_bps" between 0 and 10000)
);
--> statement-breakpoint
CREATE TABLE "listing_steps" (
	"id" text PRIMARY KEY NOT NULL,
	"subject_id" text NOT NULL,
	"move" text NOT NULL,
	"by" text NOT NULL,
	"note" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "listings" (
	"id" text PRIMARY KEY NOT NULL,
	"network_id" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"draft" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"snapshot_id" text,
	"stale_at" timestamp (3) with time zone,
	"lapses_at" timestamp (3) with time zone,
	"live_at" timestamp (3) with time zone,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "listings_state" CHECK ("listings"."state" in ('draft', 'verifying', 'live', 'withdrawn', 'paused', 'under_offer', 'sold', 'suspended'))
);
--> statement-breakpoint
ALTER TABLE "approach_steps" ADD CONSTRAINT "approach_steps_subject_id_approaches_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."approaches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approaches" ADD CONSTRAINT "approaches_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approaches" ADD CONSTRAINT "approaches_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approaches" ADD CONSTRAINT "approaches_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approaches" ADD CONSTRAINT "approaches_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bids" ADD CONSTRAINT "bids_approach_id_approaches_id_fk" FOREIGN KEY ("approach_id") REFERENCES "public"."approaches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bids" ADD CONSTRAINT "bids_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_steps" ADD CONSTRAINT "deal_steps_subject_id_deals_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."deals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deals" ADD CONSTRAINT "deals_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deals" ADD CONSTRAINT "deals_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deals" ADD CONSTRAINT "deals_approach_id_approaches_id_fk" FOREIGN KEY ("approach_id") REFERENCES "public"."approaches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deals" ADD CONSTRAINT "deals_bid_id_bids_id_fk" FOREIGN KEY ("bid_id") REFERENCES "public"."bids"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deals" ADD CONSTRAINT "deals_buyer_id_brands_id_fk" FOREIGN KEY ("buyer_id") REFERENCES "public"."brands"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deals" ADD CONSTRAINT "deals_seller_person_id_people_id_fk" FOREIGN KEY ("seller_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deals" ADD CONSTRAINT "deals_seller_brand_id_brands_id_fk" FOREIGN KEY ("seller_brand_id") REFERENCES "public"."brands"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover_steps" ADD CONSTRAINT "handover_steps_subject_id_handovers_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."handovers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_deal_id_deals_id_fk" FOREIGN KEY ("deal_id") REFERENCES "public"."deals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holdback_steps" ADD CONSTRAINT "holdback_steps_subject_id_holdbacks_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."holdbacks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holdbacks" ADD CONSTRAINT "holdbacks_deal_id_deals_id_fk" FOREIGN KEY ("deal_id") REFERENCES "public"."deals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holdbacks" ADD CONSTRAINT "holdbacks_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_steps" ADD CONSTRAINT "listing_steps_subject_id_listings_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listings" ADD CONSTRAINT "listings_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listings" ADD CONSTRAINT "listings_snapshot_id_snapshots_id_fk" FOREIGN KEY ("snapshot_id") REFERENCES "public"."snapshots"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listings" ADD CONSTRAINT "listings_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "approach_steps_subject_id_index" ON "approach_steps" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "approach_steps_created_at_index" ON "approach_steps" USING brin ("created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "approaches_one_accepted" ON "approaches" USING btree ("listing_id") WHERE state = 'accepted';--> statement-breakpoint
CREATE UNIQUE INDEX "approaches_one_open" ON "approaches" USING btree ("listing_id","brand_id") WHERE state in ('requested', 'granted', 'offered', 'countered', 'accepted');--> statement-breakpoint
CREATE INDEX "approaches_brand_id_created_at_index" ON "approaches" USING btree ("brand_id","created_at");--> statement-breakpoint
CREATE INDEX "approaches_network_id_created_at_index" ON "approaches" USING btree ("network_id","created_at");--> statement-breakpoint
CREATE INDEX "deal_steps_subject_id_index" ON "deal_steps" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "deal_steps_created_at_index" ON "deal_steps" USING brin ("created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "deals_one_live" ON "deals" USING btree ("network_id") WHERE state in ('exclusive', 'diligence', 'repricing', 'agreement', 'awaiting_funds', 'handing_over');--> statement-breakpoint
CREATE INDEX "deals_buyer_id_created_at_index" ON "deals" USING btree ("buyer_id","created_at");--> statement-breakpoint
CREATE INDEX "deals_network_id_created_at_index" ON "deals" USING btree ("network_id","created_at");--> statement-breakpoint
CREATE INDEX "handover_steps_subject_id_index" ON "handover_steps" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "handover_steps_created_at_index" ON "handover_steps" USING brin ("created_at");--> statement-breakpoint
CREATE INDEX "holdback_steps_subject_id_index" ON "holdback_steps" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "holdback_steps_created_at_index" ON "holdback_steps" USING brin ("created_at");--> statement-breakpoint
CREATE INDEX "listing_steps_subject_id_index" ON "listing_steps" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "listing_steps_created_at_index" ON "listing_steps" USING brin ("created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "listings_one_open" ON "listings" USING btree ("network_id") WHERE state in ('draft', 'verifying', 'live', 'paused', 'under_offer', 'suspended');--> statement-breakpoint
CREATE INDEX "listings_state_live_at_index" ON "listings" USING btree ("state","live_at");