CREATE TABLE "pledge_baselines" (
	"deal_id" text PRIMARY KEY NOT NULL,
	"network_id" text NOT NULL,
	"stewards" jsonb NOT NULL,
	"caps" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "pledge_baselines" ADD CONSTRAINT "pledge_baselines_deal_id_deals_id_fk" FOREIGN KEY ("deal_id") REFERENCES "public"."deals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledge_baselines" ADD CONSTRAINT "pledge_baselines_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE no action ON UPDATE no action;