CREATE TABLE "ballots" (
	"id" text PRIMARY KEY NOT NULL,
	"review_id" text NOT NULL,
	"yes" boolean NOT NULL,
	"reason" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "complaints" (
	"id" text PRIMARY KEY NOT NULL,
	"network_id" text NOT NULL,
	"person_id" text NOT NULL,
	"source" text NOT NULL,
	"kind" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "complaints_one_per_person" UNIQUE("source","person_id"),
	CONSTRAINT "complaints_kind" CHECK ("complaints"."kind" in ('not-for-me', 'report', 'opt-out'))
);
--> statement-breakpoint
CREATE TABLE "deliveries" (
	"id" text PRIMARY KEY DEFAULT 'dlv_' || left(replace(gen_random_uuid()::text, '-', ''), 20) NOT NULL,
	"network_id" text NOT NULL,
	"membership_id" text NOT NULL,
	"person_id" text NOT NULL,
	"source" text NOT NULL,
	"campaign" text NOT NULL,
	"brand_id" text NOT NULL,
	"disclosure_id" text NOT NULL,
	"category" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"seen_at" timestamp (3) with time zone,
	"hidden_at" timestamp (3) with time zone,
	CONSTRAINT "deliveries_once" UNIQUE("source","person_id"),
	CONSTRAINT "deliveries_category" CHECK ("deliveries"."category" in ('food-and-drink', 'home-and-garden', 'crafts-and-tools', 'clothing', 'outdoors', 'books', 'education', 'software', 'electronics', 'health', 'supplements', 'beauty', 'children', 'animals', 'travel', 'motoring', 'culture', 'charity', 'services', 'banking', 'credit', 'crypto', 'energy', 'politics', 'religion', 'alcohol', 'tobacco', 'gambling', 'dating', 'adult', 'weapons'))
);
--> statement-breakpoint
CREATE TABLE "disclosures" (
	"id" text PRIMARY KEY NOT NULL,
	"brand_id" text NOT NULL,
	"legal_name" text NOT NULL,
	"given" text NOT NULL,
	"written_by" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "disclosures_of_brand" UNIQUE("brand_id","id"),
	CONSTRAINT "disclosures_name" CHECK (length(trim("disclosures"."legal_name")) > 0),
	CONSTRAINT "disclosures_given" CHECK ("disclosures"."given" in ('money', 'product', 'commission', 'perk')),
	CONSTRAINT "disclosures_written_by" CHECK ("disclosures"."written_by" in ('network', 'brand'))
);
--> statement-breakpoint
CREATE TABLE "opt_outs" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"scope" text NOT NULL,
	"category" text,
	"brand_id" text,
	"ended_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "opt_outs_scope" CHECK ("opt_outs"."scope" in ('all', 'category', 'brand')),
	CONSTRAINT "opt_outs_category" CHECK ("opt_outs"."category" in ('food-and-drink', 'home-and-garden', 'crafts-and-tools', 'clothing', 'outdoors', 'books', 'education', 'software', 'electronics', 'health', 'supplements', 'beauty', 'children', 'animals', 'travel', 'motoring', 'culture', 'charity', 'services', 'banking', 'credit', 'crypto', 'energy', 'politics', 'religion', 'alcohol', 'tobacco', 'gambling', 'dating', 'adult', 'weapons')),
	CONSTRAINT "opt_outs_of_what" CHECK (("opt_outs"."scope" = 'category') = ("opt_outs"."category" is not null) and ("opt_outs"."scope" = 'brand') = ("opt_outs"."brand_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "passes" (
	"id" text PRIMARY KEY NOT NULL,
	"network_id" text NOT NULL,
	"brand_id" text NOT NULL,
	"source" text NOT NULL,
	"campaign" text NOT NULL,
	"runs_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"released_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "passes_source_unique" UNIQUE("source"),
	CONSTRAINT "passes_days" CHECK ("passes"."ends_on" >= "passes"."runs_on")
);
--> statement-breakpoint
CREATE TABLE "review_seats" (
	"review_id" text NOT NULL,
	"network_id" text NOT NULL,
	"membership_id" text NOT NULL,
	"lot" uuid NOT NULL,
	"voted_at" timestamp (3) with time zone,
	CONSTRAINT "review_seats_review_id_membership_id_pk" PRIMARY KEY("review_id","membership_id")
);
--> statement-breakpoint
CREATE TABLE "review_steps" (
	"id" text PRIMARY KEY NOT NULL,
	"subject_id" text NOT NULL,
	"move" text NOT NULL,
	"by" text NOT NULL,
	"note" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"id" text PRIMARY KEY NOT NULL,
	"network_id" text NOT NULL,
	"brand_id" text NOT NULL,
	"subject" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"decides" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"interested" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"candidates" integer DEFAULT 0 NOT NULL,
	"reasons" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"closes_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reviews_subject_unique" UNIQUE("subject"),
	CONSTRAINT "reviews_tenant" UNIQUE("network_id","id"),
	CONSTRAINT "reviews_state" CHECK ("reviews"."state" in ('open', 'passed', 'rejected'))
);
--> statement-breakpoint
ALTER TABLE "ballots" ADD CONSTRAINT "ballots_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_brand_id_disclosure_id_disclosures_brand_id_id_fk" FOREIGN KEY ("brand_id","disclosure_id") REFERENCES "public"."disclosures"("brand_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_network_id_membership_id_memberships_network_id_id_fk" FOREIGN KEY ("network_id","membership_id") REFERENCES "public"."memberships"("network_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosures" ADD CONSTRAINT "disclosures_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opt_outs" ADD CONSTRAINT "opt_outs_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opt_outs" ADD CONSTRAINT "opt_outs_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passes" ADD CONSTRAINT "passes_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passes" ADD CONSTRAINT "passes_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_seats" ADD CONSTRAINT "review_seats_network_id_review_id_reviews_network_id_id_fk" FOREIGN KEY ("network_id","review_id") REFERENCES "public"."reviews"("network_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_seats" ADD CONSTRAINT "review_seats_network_id_membership_id_memberships_network_id_id_fk" FOREIGN KEY ("network_id","membership_id") REFERENCES "public"."memberships"("network_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_steps" ADD CONSTRAINT "review_steps_subject_id_reviews_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."reviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ballots_review_id_index" ON "ballots" USING btree ("review_id");--> statement-breakpoint
CREATE INDEX "deliveries_person_id_created_at_index" ON "deliveries" USING btree ("person_id","created_at");--> statement-breakpoint
CREATE INDEX "deliveries_network_id_created_at_index" ON "deliveries" USING btree ("network_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "opt_outs_once" ON "opt_outs" USING btree ("person_id","scope",coalesce("category", "brand_id", '')) WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "passes_network_id_runs_on_index" ON "passes" USING btree ("network_id","runs_on") WHERE released_at is null;--> statement-breakpoint
CREATE INDEX "review_seats_membership_id_index" ON "review_seats" USING btree ("membership_id");--> statement-breakpoint
CREATE INDEX "review_steps_subject_id_index" ON "review_steps" USING btree ("subject_id");