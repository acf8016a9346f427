ALTER TABLE "partner_items" ADD COLUMN "picture_id" text;--> statement-breakpoint
ALTER TABLE "partner_items" ADD COLUMN "picture_alt" text;--> statement-breakpoint
ALTER TABLE "partner_items" ADD COLUMN "gesture" jsonb;--> statement-breakpoint
ALTER TABLE "partner_items" ADD CONSTRAINT "partner_items_picture_id_files_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_items" ADD CONSTRAINT "partner_items_picture" CHECK (("partner_items"."picture_id" is null) = ("partner_items"."picture_alt" is null) and "partner_items"."picture_alt" <> '');
--> statement-breakpoint
-- The picture and what can be done with an item were approved with its words, so they are kept with them.
drop trigger partner_items_keep_their_words on partner_items;
--> statement-breakpoint
create trigger partner_items_keep_their_words
  before update of id, network_id, space_id, source, brand_id, disclosure_id, category, place, title, body, html, text,
    link_href, link_text, picture_id, picture_alt, gesture, hash, created_at on partner_items
  for each row execute function refuse_change();
