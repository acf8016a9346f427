-- What two sides agreed to stays as it was written.
create trigger terms_are_history before update on terms
  for each row execute function refuse_change();
--> statement-breakpoint
create trigger proposal_steps_are_history before update on proposal_steps
  for each row execute function refuse_change();
