-- When an office last asked for the task, so that nobody is asked twice a day.
alter table task add column urged_at datetime(3);
