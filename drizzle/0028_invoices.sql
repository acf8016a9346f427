CREATE TABLE "invoice_years" (
	"year" integer PRIMARY KEY NOT NULL,
	"last" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invoices" (
	"id" text PRIMARY KEY NOT NULL,
	"hold_id" text NOT NULL,
	"brand_id" text NOT NULL,
	"year" integer DEFAULT 0 NOT NULL,
	"number" integer DEFAULT 0 NOT NULL,
	"billed_to" text NOT NULL,
	"sold_by" text NOT NULL,
	"description" text NOT NULL,
	"currency" char(3) NOT NULL,
	"price" bigint NOT NULL,
	"fee" bigint NOT NULL,
	"tax" bigint NOT NULL,
	"method" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "invoices_holdId_unique" UNIQUE("hold_id"),
	CONSTRAINT "invoices_number" UNIQUE("year","number"),
	CONSTRAINT "invoices_currency" CHECK ("invoices"."currency" in ('eur', 'usd', 'gbp')),
	CONSTRAINT "invoices_method" CHECK ("invoices"."method" in ('card', 'bank'))
);
--> statement-breakpoint
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_hold_id_holds_id_fk" FOREIGN KEY ("hold_id") REFERENCES "public"."holds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_brand_id_brands_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brands"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "invoices_brand_id_created_at_index" ON "invoices" USING btree ("brand_id","created_at");