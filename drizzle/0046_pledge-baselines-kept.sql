-- What promises are measured against, and what was counted of a day, nobody can count again later.
create trigger pledge_baselines_are_history before update on pledge_baselines
  for each row execute function refuse_change();
--> statement-breakpoint
create trigger holdback_measures_are_history before update on holdback_measures
  for each row execute function refuse_change();
