-- Whose office made the programme of a template; none for one that everybody has.
alter table programme_version add column owner_path varchar(200);
