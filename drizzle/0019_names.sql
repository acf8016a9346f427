CREATE TABLE "name_steps" (
	"id" text PRIMARY KEY NOT NULL,
	"subject_id" text NOT NULL,
	"move" text NOT NULL,
	"by" text NOT NULL,
	"note" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "names" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"owner_id" text NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"skeletons" text[] NOT NULL,
	"loose" text[] NOT NULL,
	"state" text NOT NULL,
	"doubts" text[] DEFAULT '{}' NOT NULL,
	"reason" text,
	"decided_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "names_subjectId_unique" UNIQUE("subject_id"),
	CONSTRAINT "names_kind" CHECK ("names"."kind" in ('brand', 'network')),
	CONSTRAINT "names_state" CHECK ("names"."state" in ('clear', 'passed', 'refused', 'review'))
);
--> statement-breakpoint
ALTER TABLE "name_steps" ADD CONSTRAINT "name_steps_subject_id_names_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."names"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "name_steps_subject_id_index" ON "name_steps" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "names_skeletons_index" ON "names" USING gin ("skeletons");--> statement-breakpoint
CREATE INDEX "names_created_at_index" ON "names" USING btree ("created_at") WHERE state = 'review';