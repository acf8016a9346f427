-- Numbers follow each other: whoever writes an invoice waits for the one before, and what is rolled back uses none up.
create function invoices_get_their_number() returns trigger language plpgsql as $$
begin
  new.year := extract(year from now() at time zone 'UTC');
  insert into invoice_years as years (year, last) values (new.year, 1)
    on conflict (year) do update set last = years.last + 1 returning last into new.number;
  return new;
end $$;
--> statement-breakpoint
create trigger invoices_get_their_number before insert on invoices
  for each row execute function invoices_get_their_number();
--> statement-breakpoint
create trigger invoices_are_history before update or delete on invoices
  for each row execute function refuse_change();
--> statement-breakpoint
create trigger invoices_are_kept before truncate on invoices
  for each statement execute function refuse_change();
--> statement-breakpoint
create function invoice_years_follow() returns trigger language plpgsql as $$
begin
  if tg_op in ('DELETE', 'TRUNCATE') or pg_trigger_depth() < 2 then
    raise exception 'the last number of a year follows from its invoices and is never written by hand';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger invoice_years_follow before insert or update or delete on invoice_years
  for each row execute function invoice_years_follow();
--> statement-breakpoint
create trigger invoice_years_are_kept before truncate on invoice_years
  for each statement execute function invoice_years_follow();
