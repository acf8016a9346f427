CREATE TABLE "handover_items" (
	"id" text PRIMARY KEY NOT NULL,
	"handover_id" text NOT NULL,
	"kind" text NOT NULL,
	"label" text DEFAULT '' NOT NULL,
	"required" boolean NOT NULL,
	"evidence" text DEFAULT '' NOT NULL,
	"link" text,
	"delivered_at" timestamp (3) with time zone,
	"accepted_at" timestamp (3) with time zone,
	"rejected_at" timestamp (3) with time zone,
	"problem" text,
	"remedy" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "handover_items_once" UNIQUE("handover_id","kind","label"),
	CONSTRAINT "handover_items_kind" CHECK ("handover_items"."kind" in ('ownership', 'domain', 'sender', 'brand', 'moderators', 'charter', 'memberships', 'partners', 'integrations', 'channels', 'content', 'reports', 'privacy', 'finance', 'sessions', 'credentials', 'beyond')),
	CONSTRAINT "handover_items_answer" CHECK (num_nonnulls("handover_items"."accepted_at", "handover_items"."rejected_at") < 2
        and ("handover_items"."delivered_at" is not null or num_nonnulls("handover_items"."accepted_at", "handover_items"."rejected_at") = 0))
);
--> statement-breakpoint
CREATE TABLE "handover_notices" (
	"handover_id" text PRIMARY KEY NOT NULL,
	"body" text NOT NULL,
	"hash" text NOT NULL,
	"buyer_approved" text,
	"seller_approved" text,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "handover_notices_hash" CHECK ("handover_notices"."hash" = encode(sha256(convert_to("handover_notices"."body", 'UTF8')), 'hex'))
);
--> statement-breakpoint
CREATE TABLE "handover_reminders" (
	"handover_id" text NOT NULL,
	"part" text NOT NULL,
	"asked_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp (3) with time zone,
	CONSTRAINT "handover_reminders_handover_id_part_pk" PRIMARY KEY("handover_id","part"),
	CONSTRAINT "handover_reminders_part" CHECK ("handover_reminders"."part" in ('half', 'most', 'day'))
);
--> statement-breakpoint
CREATE TABLE "holdback_measures" (
	"holdback_id" text NOT NULL,
	"day" date NOT NULL,
	"retained" integer NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "holdback_measures_holdback_id_day_pk" PRIMARY KEY("holdback_id","day")
);
--> statement-breakpoint
ALTER TABLE "handovers" ADD COLUMN "published_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "handovers" ADD COLUMN "active" integer;--> statement-breakpoint
ALTER TABLE "handovers" ADD COLUMN "rejected_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "handovers" ADD COLUMN "keeper" text;--> statement-breakpoint
ALTER TABLE "handovers" ADD COLUMN "offered_by" text;--> statement-breakpoint
ALTER TABLE "holdbacks" ADD COLUMN "ground" text;--> statement-breakpoint
ALTER TABLE "handover_items" ADD CONSTRAINT "handover_items_handover_id_handovers_id_fk" FOREIGN KEY ("handover_id") REFERENCES "public"."handovers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover_notices" ADD CONSTRAINT "handover_notices_handover_id_handovers_id_fk" FOREIGN KEY ("handover_id") REFERENCES "public"."handovers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover_reminders" ADD CONSTRAINT "handover_reminders_handover_id_handovers_id_fk" FOREIGN KEY ("handover_id") REFERENCES "public"."handovers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holdback_measures" ADD CONSTRAINT "holdback_measures_holdback_id_holdbacks_id_fk" FOREIGN KEY ("holdback_id") REFERENCES "public"."holdbacks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_keeper" CHECK ("handovers"."keeper" in ('buyer', 'seller'));--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_offered_by" CHECK ("handovers"."offered_by" in ('buyer', 'seller'));--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_offer" CHECK (num_nonnulls("handovers"."seller_share_bps", "handovers"."keeper", "handovers"."offered_by") in (0, 3));--> statement-breakpoint
ALTER TABLE "holdbacks" ADD CONSTRAINT "holdbacks_ground" CHECK ("holdbacks"."ground" in ('retention', 'misrepresented', 'competing'));