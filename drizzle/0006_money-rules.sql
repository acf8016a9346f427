-- The books are kept by the database: what is written in them balances, once, and stays as it was written.

-- Entries join a movement only in the transaction that writes it.
create function entries_join_their_movement() returns trigger language plpgsql as $$
begin
  if exists (select from written join movements on movements.id = written.movement_id
              where movements.transaction <> pg_current_xact_id()::text) then
    raise exception 'a movement that was written is never added to'
      using errcode = '23514', constraint = 'movements_are_whole';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger entries_join_their_movement after insert on entries
  referencing new table as written for each statement execute function entries_join_their_movement();
--> statement-breakpoint
-- What lies where, hold by hold. The check constraint of `balances` then refuses to owe less than nothing, for each
-- hold and so in all.
create function entries_keep_balances() returns trigger language plpgsql as $$
begin
  insert into balances (account, currency, hold_id, minor)
    select distinct account, currency, coalesce(hold_id, ''), 0 from written
    order by 1, 2, 3
    on conflict do nothing;
  update balances set minor = balances.minor + moved.minor
    from (select account, currency, coalesce(hold_id, '') as hold_id, sum(minor) as minor
            from written group by 1, 2, 3) as moved
   where balances.account = moved.account and balances.currency = moved.currency and balances.hold_id = moved.hold_id;
  return null;
end $$;
--> statement-breakpoint
create trigger entries_keep_balances after insert on entries
  referencing new table as written for each statement execute function entries_keep_balances();
--> statement-breakpoint
create function movement_balances() returns trigger language plpgsql as $$
declare movement text;
begin
  if tg_table_name = 'entries' then movement := new.movement_id; else movement := new.id; end if;
  if not exists (select from entries where movement_id = movement) then
    raise exception 'a movement moves something' using errcode = '23514', constraint = 'movements_move';
  end if;
  if exists (select from entries where movement_id = movement group by currency having sum(minor) <> 0) then
    raise exception 'the entries of a movement sum to zero in each currency'
      using errcode = '23514', constraint = 'movements_balance';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger movements_balance after insert on movements
  deferrable initially deferred for each row execute function movement_balances();
--> statement-breakpoint
create constraint trigger entries_balance after insert on entries
  deferrable initially deferred for each row execute function movement_balances();
--> statement-breakpoint
create trigger movements_are_history before update or delete on movements
  for each row execute function refuse_change();
--> statement-breakpoint
create trigger movements_are_kept before truncate on movements
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger entries_are_history before update or delete on entries
  for each row execute function refuse_change();
--> statement-breakpoint
create trigger entries_are_kept before truncate on entries
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger hold_steps_are_history before update on hold_steps
  for each row execute function refuse_change();
--> statement-breakpoint
-- Balances follow from the entries: nobody else writes them.
create function balances_follow() returns trigger language plpgsql as $$
begin
  if tg_op in ('DELETE', 'TRUNCATE') or pg_trigger_depth() < 2 then
    raise exception 'balances follow from the entries and are never written by hand';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger balances_follow before insert or update or delete on balances
  for each row execute function balances_follow();
--> statement-breakpoint
create trigger balances_are_kept before truncate on balances
  for each statement execute function balances_follow();
--> statement-breakpoint
-- The terms under which money was asked for are the terms under which it is paid out.
create function holds_keep_their_terms() returns trigger language plpgsql as $$
begin
  if (new.purpose, new.brand_id, new.payee_id, new.currency, new.price, new.fee, new.tax, new.commission_bps)
     is distinct from
     (old.purpose, old.brand_id, old.payee_id, old.currency, old.price, old.fee, old.tax, old.commission_bps) then
    raise exception 'the terms of a hold are never changed' using errcode = '23514', constraint = 'holds_keep_their_terms';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger holds_keep_their_terms before update on holds
  for each row execute function holds_keep_their_terms();
