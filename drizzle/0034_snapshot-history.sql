create trigger snapshots_are_history before update or delete on snapshots
  for each row execute function refuse_change();
--> statement-breakpoint
create trigger snapshots_are_kept before truncate on snapshots
  for each statement execute function refuse_change();
