CREATE TABLE "claims" (
	"id" text PRIMARY KEY NOT NULL,
	"placement_id" text NOT NULL,
	"ground" text NOT NULL,
	"words" text NOT NULL,
	"remedy" jsonb,
	"remedy_by" text,
	"finding" text,
	"closed_at" timestamp (3) with time zone,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "claims_once" UNIQUE("placement_id"),
	CONSTRAINT "claims_ground" CHECK ("claims"."ground" in ('reach', 'time', 'clicks', 'shown', 'cause')),
	CONSTRAINT "claims_remedy_by" CHECK ("claims"."remedy_by" in ('brand', 'owner')),
	CONSTRAINT "claims_remedy" CHECK (("claims"."remedy" is null) = ("claims"."remedy_by" is null))
);
--> statement-breakpoint
CREATE TABLE "creatives" (
	"id" text PRIMARY KEY NOT NULL,
	"placement_id" text NOT NULL,
	"version" integer NOT NULL,
	"body" text NOT NULL,
	"hash" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "creatives_version" UNIQUE("placement_id","version"),
	CONSTRAINT "creatives_hash" CHECK ("creatives"."hash" = encode(sha256(convert_to("creatives"."body", 'UTF8')), 'hex'))
);
--> statement-breakpoint
CREATE TABLE "placement_steps" (
	"id" text PRIMARY KEY NOT NULL,
	"subject_id" text NOT NULL,
	"move" text NOT NULL,
	"by" text NOT NULL,
	"note" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "placements" (
	"id" text PRIMARY KEY NOT NULL,
	"network_id" text NOT NULL,
	"brand_id" text NOT NULL,
	"proposal_id" text NOT NULL,
	"source" text NOT NULL,
	"state" text NOT NULL,
	"runs_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"agreed_at" timestamp (3) with time zone NOT NULL,
	"pay_by" timestamp (3) with time zone,
	"creative_by" timestamp (3) with time zone,
	"decide_by" timestamp (3) with time zone,
	"deferrals" smallint DEFAULT 0 NOT NULL,
	"rounds" smallint DEFAULT 0 NOT NULL,
	"creative_id" text,
	"approved_hash" text,
	"disclosure_id" text,
	"published_at" timestamp (3) with time zone,
	"eligible" integer,
	"paused_at" timestamp (3) with time zone,
	"cause" text,
	"owner_share_bps" integer,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "placements_proposalId_unique" UNIQUE("proposal_id"),
	CONSTRAINT "placements_source_unique" UNIQUE("source"),
	CONSTRAINT "placements_tenant" UNIQUE("network_id","id"),
	CONSTRAINT "placements_state" CHECK ("placements"."state" in ('reserved', 'awaiting_payment', 'booked', 'cancelled', 'creative_review', 'scheduled', 'live', 'paused', 'stopped', 'measuring', 'reported', 'settled', 'claimed')),
	CONSTRAINT "placements_cause" CHECK ("placements"."cause" in ('brand-breach', 'community-mismatch', 'owner-error')),
	CONSTRAINT "placements_end_after_they_begin" CHECK ("placements"."ends_at" > "placements"."runs_at"),
	CONSTRAINT "placements_deferrals" CHECK ("placements"."deferrals" between 0 and 2),
	CONSTRAINT "placements_rounds" CHECK ("placements"."rounds" between 0 and 3),
	CONSTRAINT "placements_share" CHECK ("placements"."owner_share_bps" between 0 and 10000),
	CONSTRAINT "placements_run_what_was_approved" CHECK (("placements"."state" not in ('scheduled', 'live', 'paused', 'measuring', 'reported', 'stopped', 'claimed', 'settled')
        or num_nulls("placements"."creative_id", "placements"."approved_hash") = 0)
        and ("placements"."published_at" is null or num_nulls("placements"."approved_hash", "placements"."disclosure_id") = 0))
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" text PRIMARY KEY NOT NULL,
	"placement_id" text NOT NULL,
	"source" text NOT NULL,
	"measures" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reports_source_unique" UNIQUE("source")
);
--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_placement_id_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "creatives" ADD CONSTRAINT "creatives_placement_id_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "creatives" ADD CONSTRAINT "creatives_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_steps" ADD CONSTRAINT "placement_steps_subject_id_placements_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."placements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_network_id_proposal_id_proposals_network_id_id_fk" FOREIGN KEY ("network_id","proposal_id") REFERENCES "public"."proposals"("network_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_brand_id_disclosure_id_disclosures_brand_id_id_fk" FOREIGN KEY ("brand_id","disclosure_id") REFERENCES "public"."disclosures"("brand_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_placement_id_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "placement_steps_subject_id_index" ON "placement_steps" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "placements_network_id_runs_at_index" ON "placements" USING btree ("network_id","runs_at");--> statement-breakpoint
CREATE INDEX "placements_brand_id_runs_at_index" ON "placements" USING btree ("brand_id","runs_at");--> statement-breakpoint
CREATE INDEX "placements_state_index" ON "placements" USING btree ("state");