CREATE TABLE "votes" (
	"custody_id" text NOT NULL,
	"membership_id" text NOT NULL,
	"is_for" boolean NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "votes_custody_id_membership_id_pk" PRIMARY KEY("custody_id","membership_id")
);
--> statement-breakpoint
ALTER TABLE "charters" ADD COLUMN "sale_vote" text DEFAULT 'none' NOT NULL;--> statement-breakpoint
ALTER TABLE "custodies" ADD COLUMN "sale_vote" text DEFAULT 'none' NOT NULL;--> statement-breakpoint
ALTER TABLE "votes" ADD CONSTRAINT "votes_custody_id_custodies_id_fk" FOREIGN KEY ("custody_id") REFERENCES "public"."custodies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "votes" ADD CONSTRAINT "votes_membership_id_memberships_id_fk" FOREIGN KEY ("membership_id") REFERENCES "public"."memberships"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charters" ADD CONSTRAINT "charters_sale_vote" CHECK ("charters"."sale_vote" in ('none', 'majority', 'twoThirds'));--> statement-breakpoint
ALTER TABLE "custodies" ADD CONSTRAINT "custodies_sale_vote" CHECK ("custodies"."sale_vote" in ('none', 'majority', 'twoThirds'));