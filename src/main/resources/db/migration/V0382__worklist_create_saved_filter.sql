-- What somebody looks for in the worklist again and again, for himself or for his unit.
create table saved_filter (
  id varchar(36) not null,
  member_id varchar(36) not null,
  member_name varchar(100) not null,
  -- the unit it is shared with; empty for oneself alone
  shared_with varchar(36) not null,
  name varchar(40) not null,
  address varchar(500) not null,
  saved_at datetime(3) not null,
  constraint saved_filter_pk primary key (id),
  constraint saved_filter_name_uq unique (member_id, name)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index saved_filter_unit_ix on saved_filter (shared_with, name);
