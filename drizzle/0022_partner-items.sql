CREATE TABLE "partner_events" (
	"id" text PRIMARY KEY NOT NULL,
	"item_id" text NOT NULL,
	"person_id" text NOT NULL,
	"deed" text NOT NULL,
	"discarded" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "partner_events_deed" CHECK ("partner_events"."deed" in ('seen', 'opened', 'followed')),
	CONSTRAINT "partner_events_discarded" CHECK ("partner_events"."discarded" in ('own-team', 'repeated', 'hasty'))
);
--> statement-breakpoint
CREATE TABLE "partner_items" (
	"id" text PRIMARY KEY NOT NULL,
	"network_id" text NOT NULL,
	"space_id" text,
	"source" text NOT NULL,
	"brand_id" text NOT NULL,
	"disclosure_id" text NOT NULL,
	"category" text NOT NULL,
	"place" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"html" text NOT NULL,
	"text" text NOT NULL,
	"link_href" text NOT NULL,
	"link_text" text NOT NULL,
	"hash" text NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"held_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"stopped_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (to_tsvector('english', title || ' ' || text)) STORED,
	CONSTRAINT "partner_items_source_unique" UNIQUE("source"),
	CONSTRAINT "partner_items_category" CHECK ("partner_items"."category" in ('food-and-drink', 'home-and-garden', 'crafts-and-tools', 'clothing', 'outdoors', 'books', 'education', 'software', 'electronics', 'health', 'supplements', 'beauty', 'children', 'animals', 'travel', 'motoring', 'culture', 'charity', 'services', 'banking', 'credit', 'crypto', 'energy', 'politics', 'religion', 'alcohol', 'tobacco', 'gambling', 'dating', 'adult', 'weapons')),
	CONSTRAINT "partner_items_place" CHECK ("partner_items"."place" in ('feed', 'digest')),
	CONSTRAINT "partner_items_link" CHECK ("partner_items"."link_href" ~ '^https://[^[:space:]/?#@\\]+([/?#]|$)'),
	CONSTRAINT "partner_items_hash" CHECK ("partner_items"."hash" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "partner_events" ADD CONSTRAINT "partner_events_item_id_partner_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."partner_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_events" ADD CONSTRAINT "partner_events_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_items" ADD CONSTRAINT "partner_items_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_items" ADD CONSTRAINT "partner_items_network_id_space_id_spaces_network_id_id_fk" FOREIGN KEY ("network_id","space_id") REFERENCES "public"."spaces"("network_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_items" ADD CONSTRAINT "partner_items_brand_id_disclosure_id_disclosures_brand_id_id_fk" FOREIGN KEY ("brand_id","disclosure_id") REFERENCES "public"."disclosures"("brand_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "partner_events_item_id_person_id_created_at_index" ON "partner_events" USING btree ("item_id","person_id","created_at");--> statement-breakpoint
CREATE INDEX "partner_items_network_id_created_at_index" ON "partner_items" USING btree ("network_id","created_at");