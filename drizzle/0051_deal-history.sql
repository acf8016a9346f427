create trigger agreements_are_history before update on agreements
  for each row execute function refuse_change();
--> statement-breakpoint
create trigger signatures_are_history before update or delete on signatures
  for each row execute function refuse_change();
--> statement-breakpoint
create trigger deal_messages_are_history before update on deal_messages
  for each row execute function refuse_change();
--> statement-breakpoint
-- A finding is written once, and so is what is said to it.
create trigger deal_findings_are_history before update on deal_findings
  for each row when (old.answer is not null or (old.words, old.kind, old.weight) is distinct from (new.words, new.kind, new.weight))
  execute function refuse_change();
