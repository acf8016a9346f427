create trigger verification_steps_are_history before update on verification_steps
  for each row execute function refuse_change();
--> statement-breakpoint
create trigger domain_steps_are_history before update on domain_steps
  for each row execute function refuse_change();
