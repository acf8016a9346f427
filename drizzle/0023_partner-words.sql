-- The words of a partner are those that were approved, under the label that was written: nobody edits either.
create trigger partner_items_keep_their_words
  before update of id, network_id, space_id, source, brand_id, disclosure_id, category, place, title, body, html, text,
    link_href, link_text, hash, ends_at, created_at on partner_items
  for each row execute function refuse_change();
--> statement-breakpoint
create trigger partner_events_are_history before update on partner_events
  for each row execute function refuse_change();
