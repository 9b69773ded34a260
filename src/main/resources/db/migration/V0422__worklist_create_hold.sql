-- Dossiers that an office holds until a day, and since when they went on.
create table dossier_hold (
  id varchar(36) not null,
  dossier_id varchar(36) not null,
  reason varchar(500) not null,
  from_on date not null,
  until_on date not null,
  -- whether the terms of its tasks wait too
  stops boolean not null,
  -- deadlines of the process that moved along, by name, with a comma between
  deadlines varchar(200) not null,
  held_by varchar(36) not null,
  held_name varchar(100) not null,
  unit_name varchar(200) not null,
  held_at datetime(3) not null,
  -- by nobody if its day had come
  resumed_on date,
  remark varchar(500),
  resumed_by varchar(36),
  resumed_name varchar(100),
  resumed_at datetime(3),
  constraint dossier_hold_pk primary key (id),
  constraint dossier_hold_dossier_fk foreign key (dossier_id) references dossier (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index dossier_hold_dossier_ix on dossier_hold (dossier_id, resumed_on);

create index dossier_hold_until_ix on dossier_hold (resumed_on, until_on);

alter table task add column held_until date;
