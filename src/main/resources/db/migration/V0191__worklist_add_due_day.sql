-- When whoever has the task was told that it is due that day.
alter table task add column due_day_at datetime(3);
