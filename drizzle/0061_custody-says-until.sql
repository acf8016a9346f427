-- Whoever is refused is told until when.
create or replace function refuse_in_custody() returns trigger language plpgsql as $$
declare
  concerned text := case tg_table_name when 'networks' then to_jsonb(old) ->> 'id'
    else to_jsonb(new) ->> 'network_id' end;
  ends timestamptz;
begin
  select until into ends from custodies where network_id = concerned and ended_at is null;
  if found then
    raise exception 'this network is changing hands'
      using errcode = '23514', constraint = 'networks_in_custody',
        detail = to_char(ends at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"');
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
