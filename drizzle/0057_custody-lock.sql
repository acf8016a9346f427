create trigger ownerships_are_history before update on ownerships
  for each row execute function refuse_change();
--> statement-breakpoint
-- While a network changes hands, what would harm whoever gets it is refused, whoever asks, and by whichever way.
create function refuse_in_custody() returns trigger language plpgsql as $$
declare
  concerned text := case tg_table_name when 'networks' then to_jsonb(old) ->> 'id'
    else to_jsonb(new) ->> 'network_id' end;
begin
  if exists (select from custodies where network_id = concerned and ended_at is null) then
    raise exception 'this network is changing hands'
      using errcode = '23514', constraint = 'networks_in_custody';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
--> statement-breakpoint
-- A steward may leave by herself, as every member may.
create trigger stewards_stay_in_custody before update on memberships
  for each row when (old.role = 'steward' and old.state <> 'suspended' and new.state <> 'left'
    and (new.role <> 'steward' or new.state = 'suspended'))
  execute function refuse_in_custody();
--> statement-breakpoint
create trigger charters_stay_in_custody before insert on charters
  for each row execute function refuse_in_custody();
--> statement-breakpoint
create trigger networks_stay_in_custody before update on networks
  for each row when ((old.slug, old.visibility, old."join", old.owner_person_id, old.owner_brand_id)
    is distinct from (new.slug, new.visibility, new."join", new.owner_person_id, new.owner_brand_id))
  execute function refuse_in_custody();
--> statement-breakpoint
create trigger networks_remain_in_custody before delete on networks
  for each row execute function refuse_in_custody();
