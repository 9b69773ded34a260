-- Automatic steps that the engine has given up; written and removed in the engine's own transactions. id is the engine's job.
create table failed_step (
  id varchar(64) not null,
  dossier_id varchar(36) not null,
  model varchar(100) not null,
  activity_id varchar(100) not null,
  activity_name varchar(200) not null,
  message varchar(1000) not null,
  failed_at datetime(3) not null,
  constraint failed_step_pk primary key (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index failed_step_dossier_ix on failed_step (dossier_id, failed_at, id);
create index failed_step_time_ix on failed_step (failed_at, id);
