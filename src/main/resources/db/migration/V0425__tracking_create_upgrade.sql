-- Which dossiers an administrator has taken to a newer programme version, and what came of each.
create table programme_upgrade (
  id varchar(36) not null,
  from_version_id varchar(36) not null,
  to_version_id varchar(36) not null,
  renamed varchar(2000) not null,
  unit_id varchar(36) not null,
  member_id varchar(36) not null,
  made_at datetime(3) not null,
  constraint programme_upgrade_pk primary key (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table programme_upgrade_row (
  upgrade_id varchar(36) not null,
  row_no int not null,
  dossier_id varchar(36) not null,
  dossier_number varchar(40) not null,
  unit_name varchar(200) not null,
  outcome varchar(20) not null,
  reason varchar(100),
  detail varchar(200),
  constraint programme_upgrade_row_pk primary key (upgrade_id, row_no),
  constraint programme_upgrade_row_upgrade_fk foreign key (upgrade_id) references programme_upgrade (id)
) default charset=utf8mb4 collate=utf8mb4_bin;
