-- Who is away from his work in a unit, and who does it for him. Ended early, or over after its last day.
create table absence (
  id varchar(36) not null,
  member_id varchar(36) not null,
  member_name varchar(100) not null,
  unit_id varchar(36) not null,
  unit_name varchar(200) not null,
  -- null: nobody does it for him
  substitute_id varchar(36),
  substitute_name varchar(100),
  -- null: all his work in the unit
  programme_key varchar(64),
  first_day date not null,
  last_day date not null,
  reason varchar(500) not null,
  named_by varchar(36) not null,
  named_name varchar(100) not null,
  named_at datetime(3) not null,
  ended_at datetime(3),
  ended_by varchar(36),
  ended_name varchar(100),
  constraint absence_pk primary key (id),
  constraint absence_unit_fk foreign key (unit_id) references unit (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index absence_member_ix on absence (member_id, last_day);
create index absence_substitute_ix on absence (substitute_id, last_day);
create index absence_unit_ix on absence (unit_id, last_day);
