ALTER TABLE "listings" ADD COLUMN "asking" bigint;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "currency" char(3);--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "hours" smallint;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "pledges" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "includes" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "story" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "bursts" smallint[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "listings" ADD CONSTRAINT "listings_currency" CHECK ("listings"."currency" in ('eur', 'usd', 'gbp'));--> statement-breakpoint
ALTER TABLE "listings" ADD CONSTRAINT "listings_reason" CHECK ("listings"."reason" in ('time', 'next', 'care', 'costs', 'partner'));--> statement-breakpoint
ALTER TABLE "listings" ADD CONSTRAINT "listings_terms" CHECK ("listings"."asking" > 0 and "listings"."hours" between 0 and 80);