-- What a buyer has signed stays as it was signed.
create trigger ndas_are_history before update on ndas
  for each row execute function refuse_change();
