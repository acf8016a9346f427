-- What was paused gets its time back: the end of a run is no word of the partner's.
drop trigger partner_items_keep_their_words on partner_items;
--> statement-breakpoint
create trigger partner_items_keep_their_words
  before update of id, network_id, space_id, source, brand_id, disclosure_id, category, place, title, body, html, text,
    link_href, link_text, hash, created_at on partner_items
  for each row execute function refuse_change();
