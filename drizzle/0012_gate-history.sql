create trigger review_steps_are_history before update on review_steps
  for each row execute function refuse_change();
--> statement-breakpoint
create trigger ballots_are_history before update on ballots
  for each row execute function refuse_change();
--> statement-breakpoint
-- Nobody edits a label, whatever they may do elsewhere.
create trigger disclosures_are_history before update on disclosures
  for each row execute function refuse_change();
