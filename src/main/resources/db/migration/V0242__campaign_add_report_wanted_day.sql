-- The day a round was asked for, before it moved to a work day: from it the due day is counted again when days change.
alter table stage_report add column wanted_on date;
update stage_report set wanted_on = due_on;
