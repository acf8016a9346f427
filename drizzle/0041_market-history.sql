-- What was offered stays as it was offered, and what happened stays happened.
create trigger bids_are_history before update on bids
  for each row execute function refuse_change();
--> statement-breakpoint
create trigger listing_steps_are_history before update on listing_steps
  for each row execute function refuse_change();
--> statement-breakpoint
create trigger approach_steps_are_history before update on approach_steps
  for each row execute function refuse_change();
--> statement-breakpoint
create trigger deal_steps_are_history before update on deal_steps
  for each row execute function refuse_change();
--> statement-breakpoint
create trigger handover_steps_are_history before update on handover_steps
  for each row execute function refuse_change();
--> statement-breakpoint
create trigger holdback_steps_are_history before update on holdback_steps
  for each row execute function refuse_change();
