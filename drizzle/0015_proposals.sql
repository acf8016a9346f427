CREATE TABLE "bookings" (
	"proposal_id" text NOT NULL,
	"network_id" text NOT NULL,
	"offer_id" text NOT NULL,
	"day" date NOT NULL,
	"place" smallint NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "bookings_proposal_id_day_pk" PRIMARY KEY("proposal_id","day"),
	CONSTRAINT "bookings_place" UNIQUE("offer_id","day","place")
);
--> statement-breakpoint
CREATE TABLE "proposal_steps" (
	"id" text PRIMARY KEY NOT NULL,
	"subject_id" text NOT NULL,
	"move" text NOT NULL,
	"by" text NOT NULL,
	"note" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "proposals" (
	"id" text PRIMARY KEY NOT NULL,
	"network_id" text NOT NULL,
	"brand_id" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"draft" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"offer_id" text,
	"category" text,
	"brief" jsonb,
	"creative" jsonb,
	"version" integer DEFAULT 0 NOT NULL,
	"hash" text,
	"submitted_at" timestamp (3) with time zone,
	"answer_by" timestamp (3) with time zone,
	"extended_at" timestamp (3) with time zone,
	"reasons" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"created_by" text NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "proposals_tenant" UNIQUE("network_id","id"),
	CONSTRAINT "proposals_state" CHECK ("proposals"."state" in ('draft', 'submitted', 'expired', 'in_review', 'countered', 'declined', 'withdrawn', 'agreed', 'rejected')),
	CONSTRAINT "proposals_category" CHECK ("proposals"."category" in ('food-and-drink', 'home-and-garden', 'crafts-and-tools', 'clothing', 'outdoors', 'books', 'education', 'software', 'electronics', 'health', 'supplements', 'beauty', 'children', 'animals', 'travel', 'motoring', 'culture', 'charity', 'services', 'banking', 'credit', 'crypto', 'energy', 'politics', 'religion', 'alcohol', 'tobacco', 'gambling', 'dating', 'adult', 'weapons')),
	CONSTRAINT "proposals_stand_on_terms" CHECK ("proposals"."submitted_at" is null or num_nulls("proposals"."offer_id", "proposals"."category", "proposals"."brief", "proposals"."creative", "proposals"."hash", "proposals"."answer_by") = 0),
	CONSTRAINT "proposals_were_sent" CHECK ("proposals"."state" in ('draft', 'expired') or "proposals"."submitted_at" is not null),
	CONSTRAINT "proposals_versions" CHECK ("proposals"."version" between 0 and 5)
);
--> statement-breakpoint
CREATE TABLE "terms" (
	"id" text PRIMARY KEY NOT NULL,
	"proposal_id" text NOT NULL,
	"version" integer NOT NULL,
	"by" text NOT NULL,
	"body" text NOT NULL,
	"hash" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"created_by" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "terms_version" UNIQUE("proposal_id","version"),
	CONSTRAINT "terms_by" CHECK ("terms"."by" in ('brand', 'owner')),
	CONSTRAINT "terms_hash" CHECK ("terms"."hash" = encode(sha256(convert_to("terms"."body", 'UTF8')), 'hex'))
);
--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_network_id_proposal_id_proposals_network_id_id_fk" FOREIGN KEY ("network_id","proposal_id") REFERENCES "public"."proposals"("network_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_network_id_offer_id_offers_network_id_id_fk" FOREIGN KEY ("network_id","offer_id") REFERENCES "public"."offers"("network_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_steps" ADD CONSTRAINT "proposal_steps_subject_id_proposals_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."proposals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_network_id_offer_id_offers_network_id_id_fk" FOREIGN KEY ("network_id","offer_id") REFERENCES "public"."offers"("network_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "terms" ADD CONSTRAINT "terms_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "terms" ADD CONSTRAINT "terms_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bookings_network_id_day_index" ON "bookings" USING btree ("network_id","day");--> statement-breakpoint
CREATE INDEX "proposal_steps_subject_id_index" ON "proposal_steps" USING btree ("subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "proposals_one_draft" ON "proposals" USING btree ("network_id","brand_id") WHERE state = 'draft';--> statement-breakpoint
CREATE INDEX "proposals_network_id_state_submitted_at_index" ON "proposals" USING btree ("network_id","state","submitted_at");--> statement-breakpoint
CREATE INDEX "proposals_brand_id_created_at_index" ON "proposals" USING btree ("brand_id","created_at");