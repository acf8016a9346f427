ALTER TABLE "networks" ADD COLUMN "language" text DEFAULT 'en' NOT NULL;--> statement-breakpoint
ALTER TABLE "networks" ADD COLUMN "region" text DEFAULT 'anywhere' NOT NULL;--> statement-breakpoint
ALTER TABLE "networks" ADD COLUMN "interests" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "networks_interests_index" ON "networks" USING gin ("interests");--> statement-breakpoint
ALTER TABLE "networks" ADD CONSTRAINT "networks_language" CHECK ("networks"."language" in ('en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'sv', 'da', 'fi', 'cs'));--> statement-breakpoint
ALTER TABLE "networks" ADD CONSTRAINT "networks_region" CHECK ("networks"."region" in ('anywhere', 'britain-and-ireland', 'europe', 'north-america', 'latin-america', 'africa', 'asia', 'oceania'));