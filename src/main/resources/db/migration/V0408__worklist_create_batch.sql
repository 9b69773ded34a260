-- What somebody did with the tasks that he had ticked on a list, and what came of each.
create table task_batch (
  id varchar(36) not null,
  act varchar(20) not null,
  unit_id varchar(36) not null,
  member_id varchar(36) not null,
  desk_id varchar(36) not null,
  colleague_id varchar(36),
  colleague_name varchar(100),
  reason varchar(500),
  made_at datetime(3) not null,
  constraint task_batch_pk primary key (id),
  constraint task_batch_unit_fk foreign key (unit_id) references unit (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table task_batch_row (
  batch_id varchar(36) not null,
  row_no int not null,
  task_id varchar(36),
  task_name varchar(200),
  dossier_number varchar(40),
  subject_name varchar(200),
  unit_name varchar(200),
  due_at datetime(3),
  outcome varchar(20) not null,
  detail varchar(100),
  constraint task_batch_row_pk primary key (batch_id, row_no),
  constraint task_batch_row_batch_fk foreign key (batch_id) references task_batch (id),
  constraint task_batch_row_task_fk foreign key (task_id) references task (id)
) default charset=utf8mb4 collate=utf8mb4_bin;
