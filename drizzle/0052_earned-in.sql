ALTER TABLE "holds" ADD COLUMN "earned_in" text;--> statement-breakpoint
CREATE INDEX "holds_earned_in_index" ON "holds" USING btree ("earned_in");--> statement-breakpoint
update holds set earned_in = placements.network_id from placements where placements.id = holds.purpose;--> statement-breakpoint
create or replace function holds_keep_their_terms() returns trigger language plpgsql as $$
begin
  if (new.purpose, new.brand_id, new.payee_id, new.currency, new.price, new.fee, new.tax, new.commission_bps, new.earned_in)
     is distinct from
     (old.purpose, old.brand_id, old.payee_id, old.currency, old.price, old.fee, old.tax, old.commission_bps, old.earned_in) then
    raise exception 'the terms of a hold are never changed' using errcode = '23514', constraint = 'holds_keep_their_terms';
  end if;
  return new;
end $$;
