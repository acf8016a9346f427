ALTER TABLE "custodies" ADD COLUMN "until" timestamp (3) with time zone;--> statement-breakpoint
-- Money of others is held for 75 days at most, and no custody outlasts it.
UPDATE "custodies" SET "until" = "created_at" + interval '75 days';--> statement-breakpoint
ALTER TABLE "custodies" ALTER COLUMN "until" SET NOT NULL;
