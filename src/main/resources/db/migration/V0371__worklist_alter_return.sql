-- Where the process takes up again if the corrected step leads straight back to the one who returned it; null if it goes on
-- step by step.
alter table task_return add column way longtext;
