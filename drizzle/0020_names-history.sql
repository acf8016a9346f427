create trigger name_steps_are_history before update on name_steps
  for each row execute function refuse_change();
