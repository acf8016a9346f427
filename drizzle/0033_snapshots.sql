CREATE TABLE "snapshots" (
	"id" text PRIMARY KEY NOT NULL,
	"network_id" text NOT NULL,
	"until" date NOT NULL,
	"body" text NOT NULL,
	"hash" text NOT NULL,
	"previous" text,
	"signature" text NOT NULL,
	"key" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "snapshots_hash_unique" UNIQUE("hash"),
	CONSTRAINT "snapshots_day" UNIQUE("network_id","until"),
	CONSTRAINT "snapshots_chain" UNIQUE NULLS NOT DISTINCT("network_id","previous"),
	CONSTRAINT "snapshots_hash" CHECK ("snapshots"."hash" = encode(sha256(convert_to("snapshots"."body", 'UTF8')), 'hex'))
);
--> statement-breakpoint
ALTER TABLE "snapshots" ADD CONSTRAINT "snapshots_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE no action ON UPDATE no action;