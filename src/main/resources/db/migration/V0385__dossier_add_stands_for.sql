-- For whom a submission was handed in, if its author stood in for somebody: both are its hands.
alter table submission add column stands_for varchar(36);
