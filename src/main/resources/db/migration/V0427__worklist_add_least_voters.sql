-- To how many the votes may shrink whose voters are gone; null if they don't, as in all that had begun before.
alter table vote add column least_voters int;
