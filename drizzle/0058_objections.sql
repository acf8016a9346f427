CREATE TABLE "objections" (
	"custody_id" text NOT NULL,
	"membership_id" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "objections_custody_id_membership_id_pk" PRIMARY KEY("custody_id","membership_id")
);
--> statement-breakpoint
ALTER TABLE "objections" ADD CONSTRAINT "objections_custody_id_custodies_id_fk" FOREIGN KEY ("custody_id") REFERENCES "public"."custodies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objections" ADD CONSTRAINT "objections_membership_id_memberships_id_fk" FOREIGN KEY ("membership_id") REFERENCES "public"."memberships"("id") ON DELETE cascade ON UPDATE no action;