-- Counts that decide who may come in or go are kept by the database, one row lock at a time.

create function count_members() returns trigger language plpgsql as $$
declare
  places text[] := array['approved', 'suspended', 'newcomer', 'member', 'trusted'];
  inside text[] := array['newcomer', 'member', 'trusted'];
  had_place int := 0; has_place int := 0; was_steward int := 0; is_steward int := 0;
  stewards int;
begin
  if tg_op <> 'INSERT' then
    had_place := (old.state = any(places))::int;
    was_steward := (old.state = any(inside) and old.role = 'steward')::int;
  end if;
  if tg_op <> 'DELETE' then
    has_place := (new.state = any(places))::int;
    is_steward := (new.state = any(inside) and new.role = 'steward')::int;
  end if;
  if has_place = had_place and is_steward = was_steward then return null; end if;
  update networks
     set member_count = member_count + has_place - had_place,
         steward_count = steward_count + is_steward - was_steward
   where id = coalesce(new.network_id, old.network_id)
   returning steward_count into stewards;
  if is_steward < was_steward and stewards = 0 then
    raise exception 'a network keeps at least one steward'
      using errcode = '23514', constraint = 'networks_keep_a_steward';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger memberships_count
  after insert or delete or update of state, role on memberships
  for each row execute function count_members();
--> statement-breakpoint
create function count_brand_owners() returns trigger language plpgsql as $$
declare
  was_owner int := 0; is_owner int := 0; owners int;
begin
  if tg_op <> 'INSERT' then was_owner := (old.role = 'owner')::int; end if;
  if tg_op <> 'DELETE' then is_owner := (new.role = 'owner')::int; end if;
  if is_owner = was_owner then return null; end if;
  update brands set owner_count = owner_count + is_owner - was_owner
   where id = coalesce(new.brand_id, old.brand_id)
   returning owner_count into owners;
  if is_owner < was_owner and owners = 0 then
    raise exception 'a brand keeps at least one owner'
      using errcode = '23514', constraint = 'brands_keep_an_owner';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger brand_people_count
  after insert or delete or update of role on brand_people
  for each row execute function count_brand_owners();
--> statement-breakpoint
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is history and is never changed', tg_table_name;
end $$;
--> statement-breakpoint
create trigger charters_are_history before update on charters
  for each row execute function refuse_change();
--> statement-breakpoint
create trigger membership_steps_are_history before update on membership_steps
  for each row execute function refuse_change();
--> statement-breakpoint
-- Whoever follows the talk live must stop the moment a membership ends, whichever verb ended it.
create function whisper_membership() returns trigger language plpgsql as $$
begin
  perform pg_notify('whispers',
    json_build_object('network', new.network_id, 'kind', 'membership', 'id', new.id)::text);
  return null;
end $$;
--> statement-breakpoint
create trigger memberships_whisper
  after update on memberships
  for each row when (old.state is distinct from new.state or old.role is distinct from new.role)
  execute function whisper_membership();
--> statement-breakpoint
create trigger post_revisions_are_history before update on post_revisions
  for each row execute function refuse_change();
