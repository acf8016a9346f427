CREATE TABLE "ndas" (
	"approach_id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"hash" text NOT NULL,
	"name" text NOT NULL,
	"legal_name" text NOT NULL,
	"signed_by" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ndas_hash" CHECK ("ndas"."hash" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "approaches" ADD COLUMN "funds" text;--> statement-breakpoint
ALTER TABLE "approaches" ADD COLUMN "funds_paper_id" text;--> statement-breakpoint
ALTER TABLE "ndas" ADD CONSTRAINT "ndas_approach_id_approaches_id_fk" FOREIGN KEY ("approach_id") REFERENCES "public"."approaches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ndas" ADD CONSTRAINT "ndas_signed_by_people_id_fk" FOREIGN KEY ("signed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approaches" ADD CONSTRAINT "approaches_funds" CHECK ("approaches"."funds" in ('said', 'shown', 'paid'));