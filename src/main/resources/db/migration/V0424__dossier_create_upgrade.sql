-- Which programme version a dossier left, and when: what was handed in before is read with the forms of then.
create table dossier_upgrade (
  dossier_id varchar(36) not null,
  from_version_id varchar(36) not null,
  to_version_id varchar(36) not null,
  upgraded_at datetime(3) not null,
  constraint dossier_upgrade_pk primary key (dossier_id, upgraded_at)
) default charset=utf8mb4 collate=utf8mb4_bin;
