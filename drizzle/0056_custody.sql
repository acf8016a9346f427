CREATE TABLE "custodies" (
	"id" text PRIMARY KEY NOT NULL,
	"network_id" text NOT NULL,
	"cause" text NOT NULL,
	"operator_brand_id" text,
	"ended_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ownerships" (
	"id" text PRIMARY KEY NOT NULL,
	"network_id" text NOT NULL,
	"from_person_id" text,
	"from_brand_id" text,
	"to_brand_id" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "custodies" ADD CONSTRAINT "custodies_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "custodies" ADD CONSTRAINT "custodies_operator_brand_id_brands_id_fk" FOREIGN KEY ("operator_brand_id") REFERENCES "public"."brands"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ownerships" ADD CONSTRAINT "ownerships_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "custodies_one_live" ON "custodies" USING btree ("network_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "ownerships_network_id_created_at_index" ON "ownerships" USING btree ("network_id","created_at");