CREATE TABLE "digest_plans" (
	"person_id" text NOT NULL,
	"network_id" text NOT NULL,
	"every" text DEFAULT 'weekly' NOT NULL,
	"hour" integer DEFAULT 8 NOT NULL,
	"sent_at" timestamp (3) with time zone,
	CONSTRAINT "digest_plans_person_id_network_id_pk" PRIMARY KEY("person_id","network_id"),
	CONSTRAINT "digest_plans_every" CHECK ("digest_plans"."every" in ('weekly', 'daily', 'never')),
	CONSTRAINT "digest_plans_hour" CHECK ("digest_plans"."hour" between 0 and 23)
);
--> statement-breakpoint
ALTER TABLE "digest_plans" ADD CONSTRAINT "digest_plans_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digest_plans" ADD CONSTRAINT "digest_plans_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;