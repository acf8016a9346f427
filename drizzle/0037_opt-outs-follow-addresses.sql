-- Whoever comes with an address takes up what it said before, and whoever changes hers keeps it under both, in the very
-- statement that writes her down: the one that sends need only ask who she is.
create function opt_outs_follow_addresses() returns trigger language plpgsql as $$
begin
  insert into opt_outs (id, person_id, address_hash, scope, category, brand_id, created_at)
    select 'opt_' || left(replace(gen_random_uuid()::text, '-', ''), 20), new.id, new.address_hash,
        scope, category, brand_id, clock_timestamp()
      from (select distinct scope, category, brand_id from opt_outs
              where ended_at is null and (person_id = new.id or address_hash = new.address_hash)) as said
    on conflict do nothing;
  return null;
end $$;
--> statement-breakpoint
create trigger opt_outs_follow_who_comes after insert on people
  for each row when (new.address_hash is not null) execute function opt_outs_follow_addresses();
--> statement-breakpoint
create trigger opt_outs_follow_who_changes after update of address_hash on people
  for each row when (new.address_hash is distinct from old.address_hash and new.address_hash is not null)
  execute function opt_outs_follow_addresses();
