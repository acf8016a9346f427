CREATE TABLE "first_rights" (
	"id" text PRIMARY KEY NOT NULL,
	"network_id" text NOT NULL,
	"brand_id" text NOT NULL,
	"owner_id" text NOT NULL,
	"created_by" text NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "first_offer_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "first_rights" ADD CONSTRAINT "first_rights_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "first_rights" ADD CONSTRAINT "first_rights_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "first_rights" ADD CONSTRAINT "first_rights_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "first_rights_once" ON "first_rights" USING btree ("network_id","brand_id","owner_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "first_rights_brand_id_index" ON "first_rights" USING btree ("brand_id");