CREATE TABLE "demo_records" (
	"name" text NOT NULL,
	"value" text NOT NULL,
	CONSTRAINT "demo_records_name_value_pk" PRIMARY KEY("name","value")
);
--> statement-breakpoint
CREATE TABLE "domain_steps" (
	"id" text PRIMARY KEY NOT NULL,
	"subject_id" text NOT NULL,
	"move" text NOT NULL,
	"by" text NOT NULL,
	"note" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "domains" (
	"id" text PRIMARY KEY NOT NULL,
	"brand_id" text NOT NULL,
	"name" text NOT NULL,
	"token" text NOT NULL,
	"state" text DEFAULT 'claimed' NOT NULL,
	"answer" text,
	"checked_at" timestamp (3) with time zone,
	"verified_at" timestamp (3) with time zone,
	"failures" integer DEFAULT 0 NOT NULL,
	"failing_since" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "domains_state" CHECK ("domains"."state" in ('claimed', 'lost', 'verified', 'released')),
	CONSTRAINT "domains_answer" CHECK ("domains"."answer" in ('found', 'others', 'nothing', 'unsure'))
);
--> statement-breakpoint
CREATE TABLE "verification_steps" (
	"id" text PRIMARY KEY NOT NULL,
	"subject_id" text NOT NULL,
	"move" text NOT NULL,
	"by" text NOT NULL,
	"note" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" text PRIMARY KEY NOT NULL,
	"brand_id" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"legal_name" text NOT NULL,
	"registration" text NOT NULL,
	"papers" jsonb NOT NULL,
	"reason" text,
	"submitted_at" timestamp (3) with time zone,
	"decided_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "verifications_brandId_unique" UNIQUE("brand_id"),
	CONSTRAINT "verifications_state" CHECK ("verifications"."state" in ('draft', 'refused', 'submitted', 'confirmed'))
);
--> statement-breakpoint
ALTER TABLE "domain_steps" ADD CONSTRAINT "domain_steps_subject_id_domains_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."domains"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "domains" ADD CONSTRAINT "domains_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verification_steps" ADD CONSTRAINT "verification_steps_subject_id_verifications_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."verifications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verifications" ADD CONSTRAINT "verifications_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "domain_steps_subject_id_index" ON "domain_steps" USING btree ("subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "domains_one_open" ON "domains" USING btree ("brand_id") WHERE state in ('claimed', 'verified');--> statement-breakpoint
CREATE UNIQUE INDEX "domains_held" ON "domains" USING btree ("name") WHERE state in ('verified', 'lost');--> statement-breakpoint
CREATE INDEX "domains_state_checked_at_index" ON "domains" USING btree ("state","checked_at");--> statement-breakpoint
CREATE INDEX "verification_steps_subject_id_index" ON "verification_steps" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "verifications_state_submitted_at_index" ON "verifications" USING btree ("state","submitted_at");