-- Why a step is open again: a later task was returned to it. One row for each task that has opened for it.
create table task_return (
  task_id varchar(36) not null,
  dossier_id varchar(36) not null,
  from_task_id varchar(36) not null,
  from_name varchar(200) not null,
  reason varchar(1000) not null,
  straight boolean not null,
  member_id varchar(36) not null,
  member_name varchar(100) not null,
  unit_name varchar(200) not null,
  returned_at datetime(3) not null,
  constraint task_return_pk primary key (task_id)
) default charset=utf8mb4 collate=utf8mb4_bin;
