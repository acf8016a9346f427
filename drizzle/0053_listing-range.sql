ALTER TABLE "listings" ADD COLUMN "asking_most" bigint;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "structure" text;--> statement-breakpoint
ALTER TABLE "listings" ADD CONSTRAINT "listings_structure" CHECK ("listings"."structure" in ('at-once', 'kept-back'));--> statement-breakpoint
ALTER TABLE "listings" ADD CONSTRAINT "listings_range" CHECK ("listings"."asking_most" > "listings"."asking");