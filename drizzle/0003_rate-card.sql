CREATE TABLE "offers" (
	"id" text PRIMARY KEY NOT NULL,
	"network_id" text NOT NULL,
	"currency" char(3) NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"promise" text NOT NULL,
	"model" text NOT NULL,
	"rate" bigint NOT NULL,
	"floor" bigint,
	"cap" bigint,
	"lead_days" integer NOT NULL,
	"capacity" integer NOT NULL,
	"paused_at" timestamp (3) with time zone,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "offers_tenant" UNIQUE("network_id","id"),
	CONSTRAINT "offers_kind" CHECK ("offers"."kind" in ('pinned-post', 'digest-slot', 'event', 'ask-me-anything', 'member-perk', 'service-offer')),
	CONSTRAINT "offers_model" CHECK ("offers"."model" in ('flat', 'event', 'month', 'click', 'action')),
	CONSTRAINT "offers_lead" CHECK ("offers"."lead_days" between 6 and 60),
	CONSTRAINT "offers_capacity" CHECK ("offers"."capacity" between 1 and 10),
	CONSTRAINT "offers_price" CHECK ("offers"."rate" > 0 and case when "offers"."model" in ('click', 'action')
        then "offers"."floor" >= 0 and "offers"."cap" >= "offers"."floor" and "offers"."cap" >= "offers"."rate" and "offers"."cap" is not null and "offers"."floor" is not null
        else "offers"."floor" is null and "offers"."cap" is null end)
);
--> statement-breakpoint
CREATE TABLE "rate_cards" (
	"network_id" text PRIMARY KEY NOT NULL,
	"currency" char(3) DEFAULT 'eur' NOT NULL,
	"quiet_days" smallint[] DEFAULT '{}' NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rate_cards_currency" UNIQUE("network_id","currency"),
	CONSTRAINT "rate_cards_known_currency" CHECK ("rate_cards"."currency" in ('eur', 'usd', 'gbp')),
	CONSTRAINT "rate_cards_quiet_days" CHECK ("rate_cards"."quiet_days" <@ array[0, 1, 2, 3, 4, 5, 6]::smallint[] and cardinality("rate_cards"."quiet_days") <= 6)
);
--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_in_the_cards_currency" FOREIGN KEY ("network_id","currency") REFERENCES "public"."rate_cards"("network_id","currency") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rate_cards" ADD CONSTRAINT "rate_cards_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "offers_network_id_created_at_index" ON "offers" USING btree ("network_id","created_at");