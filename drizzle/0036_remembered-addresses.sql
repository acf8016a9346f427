ALTER TABLE "opt_outs" DROP CONSTRAINT "opt_outs_person_id_people_id_fk";
--> statement-breakpoint
DROP INDEX "opt_outs_once";--> statement-breakpoint
ALTER TABLE "opt_outs" ALTER COLUMN "person_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "opt_outs" ADD COLUMN "address_hash" text;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "address_hash" text;--> statement-breakpoint
ALTER TABLE "opt_outs" ADD CONSTRAINT "opt_outs_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "opt_outs_address_hash_index" ON "opt_outs" USING btree ("address_hash");--> statement-breakpoint
CREATE INDEX "people_unmarked" ON "people" USING btree ("id") WHERE "people"."address_hash" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "opt_outs_once" ON "opt_outs" USING btree ("person_id",coalesce("address_hash", ''),"scope",coalesce("category", "brand_id", '')) WHERE ended_at is null and person_id is not null;--> statement-breakpoint
ALTER TABLE "opt_outs" ADD CONSTRAINT "opt_outs_of_somebody" CHECK (num_nonnulls("opt_outs"."person_id", "opt_outs"."address_hash") > 0);