-- As invoices: each waits for the one before, and what is rolled back uses no number up.
create function credit_notes_get_their_number() returns trigger language plpgsql as $$
begin
  new.year := extract(year from now() at time zone 'UTC');
  insert into credit_note_years as years (year, last) values (new.year, 1)
    on conflict (year) do update set last = years.last + 1 returning last into new.number;
  return new;
end $$;
--> statement-breakpoint
create trigger credit_notes_get_their_number before insert on credit_notes
  for each row execute function credit_notes_get_their_number();
--> statement-breakpoint
create trigger credit_notes_are_history before update or delete on credit_notes
  for each row execute function refuse_change();
--> statement-breakpoint
create trigger credit_notes_are_kept before truncate on credit_notes
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger credit_note_years_follow before insert or update or delete on credit_note_years
  for each row execute function invoice_years_follow();
--> statement-breakpoint
create trigger credit_note_years_are_kept before truncate on credit_note_years
  for each statement execute function invoice_years_follow();
--> statement-breakpoint
-- Nobody is credited more than was billed: of an invoice one credit note is written at a time.
create function credit_notes_stay_within() returns trigger language plpgsql as $$
begin
  perform from invoices where id = new.invoice_id for update;
  if exists (select from invoices i where i.id = new.invoice_id and (
      i.price < new.price + (select coalesce(sum(price), 0) from credit_notes where invoice_id = i.id)
      or i.fee < new.fee + (select coalesce(sum(fee), 0) from credit_notes where invoice_id = i.id)
      or i.tax < new.tax + (select coalesce(sum(tax), 0) from credit_notes where invoice_id = i.id))) then
    raise exception 'more would be credited than was billed'
      using errcode = '23514', constraint = 'credit_notes_stay_within';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger credit_notes_stay_within before insert on credit_notes
  for each row execute function credit_notes_stay_within();
