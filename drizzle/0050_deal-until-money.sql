CREATE TABLE "agreements" (
	"deal_id" text PRIMARY KEY NOT NULL,
	"body" text NOT NULL,
	"hash" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "agreements_words" UNIQUE("deal_id","hash"),
	CONSTRAINT "agreements_hash" CHECK ("agreements"."hash" = encode(sha256(convert_to("agreements"."body", 'UTF8')), 'hex'))
);
--> statement-breakpoint
CREATE TABLE "deal_findings" (
	"id" text PRIMARY KEY NOT NULL,
	"deal_id" text NOT NULL,
	"kind" text NOT NULL,
	"weight" text NOT NULL,
	"words" text NOT NULL,
	"answer" text,
	"answered_at" timestamp (3) with time zone,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "deal_findings_kind" CHECK ("deal_findings"."kind" in ('figures', 'income', 'costs', 'partners', 'people', 'moderation', 'rights', 'consents', 'claims', 'services')),
	CONSTRAINT "deal_findings_weight" CHECK ("deal_findings"."weight" in ('note', 'concern', 'serious')),
	CONSTRAINT "deal_findings_answer" CHECK (("deal_findings"."answer" is null) = ("deal_findings"."answered_at" is null))
);
--> statement-breakpoint
CREATE TABLE "deal_messages" (
	"id" text PRIMARY KEY NOT NULL,
	"deal_id" text NOT NULL,
	"side" text NOT NULL,
	"words" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "deal_messages_side" CHECK ("deal_messages"."side" in ('buyer', 'seller'))
);
--> statement-breakpoint
CREATE TABLE "diligence_items" (
	"id" text PRIMARY KEY NOT NULL,
	"deal_id" text NOT NULL,
	"kind" text NOT NULL,
	"required" boolean NOT NULL,
	"reviewed_at" timestamp (3) with time zone,
	"waived_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "diligence_items_once" UNIQUE("deal_id","kind"),
	CONSTRAINT "diligence_items_kind" CHECK ("diligence_items"."kind" in ('figures', 'income', 'costs', 'partners', 'people', 'moderation', 'rights', 'consents', 'claims', 'services')),
	CONSTRAINT "diligence_items_answer" CHECK (num_nonnulls("diligence_items"."reviewed_at", "diligence_items"."waived_at") < 2)
);
--> statement-breakpoint
CREATE TABLE "signatures" (
	"deal_id" text NOT NULL,
	"side" text NOT NULL,
	"hash" text NOT NULL,
	"name" text NOT NULL,
	"signed_by" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "signatures_deal_id_side_pk" PRIMARY KEY("deal_id","side"),
	CONSTRAINT "signatures_side" CHECK ("signatures"."side" in ('buyer', 'seller'))
);
--> statement-breakpoint
ALTER TABLE "deals" ADD COLUMN "extension_days" smallint;--> statement-breakpoint
ALTER TABLE "deals" ADD COLUMN "new_price" bigint;--> statement-breakpoint
ALTER TABLE "deals" ADD COLUMN "reprice_finding_id" text;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_deal_id_deals_id_fk" FOREIGN KEY ("deal_id") REFERENCES "public"."deals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_findings" ADD CONSTRAINT "deal_findings_deal_id_deals_id_fk" FOREIGN KEY ("deal_id") REFERENCES "public"."deals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_findings" ADD CONSTRAINT "deal_findings_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_messages" ADD CONSTRAINT "deal_messages_deal_id_deals_id_fk" FOREIGN KEY ("deal_id") REFERENCES "public"."deals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_messages" ADD CONSTRAINT "deal_messages_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diligence_items" ADD CONSTRAINT "diligence_items_deal_id_deals_id_fk" FOREIGN KEY ("deal_id") REFERENCES "public"."deals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_signed_by_people_id_fk" FOREIGN KEY ("signed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signatures" ADD CONSTRAINT "signatures_of_the_words" FOREIGN KEY ("deal_id","hash") REFERENCES "public"."agreements"("deal_id","hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "deal_findings_deal_id_index" ON "deal_findings" USING btree ("deal_id");--> statement-breakpoint
CREATE INDEX "deal_messages_deal_id_created_at_index" ON "deal_messages" USING btree ("deal_id","created_at");--> statement-breakpoint
ALTER TABLE "deals" ADD CONSTRAINT "deals_extension" CHECK ("deals"."extension_days" between 1 and 14);--> statement-breakpoint
ALTER TABLE "deals" ADD CONSTRAINT "deals_new_price" CHECK ("deals"."new_price" > 0);