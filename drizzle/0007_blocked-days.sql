CREATE TABLE "blocked_days" (
	"network_id" text NOT NULL,
	"day" date NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "blocked_days_network_id_day_pk" PRIMARY KEY("network_id","day")
);
--> statement-breakpoint
ALTER TABLE "blocked_days" ADD CONSTRAINT "blocked_days_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blocked_days" ADD CONSTRAINT "blocked_days_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;