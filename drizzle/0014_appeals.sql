CREATE TABLE "appeal_steps" (
	"id" text PRIMARY KEY NOT NULL,
	"subject_id" text NOT NULL,
	"move" text NOT NULL,
	"by" text NOT NULL,
	"note" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "appeals" (
	"id" text PRIMARY KEY NOT NULL,
	"network_id" text NOT NULL,
	"membership_id" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"about" text NOT NULL,
	"sent_away_by" text,
	"words" text NOT NULL,
	"answer" text,
	"answered_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "appeals_answered" CHECK (("appeals"."state" in ('granted', 'denied')) = ("appeals"."answer" is not null)),
	CONSTRAINT "appeals_state" CHECK ("appeals"."state" in ('open', 'granted', 'denied', 'closed'))
);
--> statement-breakpoint
ALTER TABLE "appeal_steps" ADD CONSTRAINT "appeal_steps_subject_id_appeals_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."appeals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_network_id_networks_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."networks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_network_id_membership_id_memberships_network_id_id_fk" FOREIGN KEY ("network_id","membership_id") REFERENCES "public"."memberships"("network_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "appeal_steps_subject_id_index" ON "appeal_steps" USING btree ("subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "appeals_once" ON "appeals" USING btree ("membership_id","about");--> statement-breakpoint
CREATE INDEX "appeals_network_id_state_index" ON "appeals" USING btree ("network_id","state");