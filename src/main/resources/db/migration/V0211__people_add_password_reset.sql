-- Whoever reset somebody's password could have signed in as that member: for a while the two don't count as two.
alter table member add column password_reset_by varchar(36);
alter table member add column password_reset_at datetime(3);
