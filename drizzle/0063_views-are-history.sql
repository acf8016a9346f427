-- Who opened a document of a data room, and what a seller answered, is written once.
create trigger document_views_are_history before update or delete on document_views
  for each row execute function refuse_change();
--> statement-breakpoint
create function refuse_other_answer() returns trigger language plpgsql as $$
begin
  if old.answer is not null or new.words is distinct from old.words then
    raise exception 'what was asked and answered stays as it was' using errcode = 'P0001';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger questions_are_answered_once before update on questions
  for each row execute function refuse_other_answer();
