-- What was handed in, counted and done stays as it was.
create trigger creatives_are_history before update on creatives
  for each row execute function refuse_change();
--> statement-breakpoint
create trigger placement_steps_are_history before update on placement_steps
  for each row execute function refuse_change();
--> statement-breakpoint
create trigger reports_are_history before update on reports
  for each row execute function refuse_change();
