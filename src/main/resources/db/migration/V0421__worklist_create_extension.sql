-- Who asked for more time for a task, and what the office above decided.
create table task_extension (
  id varchar(36) not null,
  task_id varchar(36) not null,
  dossier_id varchar(36) not null,
  state varchar(12) not null,
  due_before date not null,
  wanted_on date not null,
  reason varchar(500) not null,
  -- the office that decides
  decider_id varchar(36) not null,
  decider_name varchar(200) not null,
  -- whether it is that unit's own task, so that its leader alone decides
  by_leader boolean not null,
  asked_by varchar(36) not null,
  asked_name varchar(100) not null,
  unit_name varchar(200) not null,
  asked_at datetime(3) not null,
  -- null unless it is granted; a changed calendar may move the task's date later
  granted_on date,
  work_days int,
  answer varchar(500),
  closed_by varchar(36),
  closed_name varchar(100),
  closed_at datetime(3),
  constraint task_extension_pk primary key (id),
  constraint task_extension_task_fk foreign key (task_id) references task (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index task_extension_decider_ix on task_extension (decider_id, state);

create index task_extension_task_ix on task_extension (task_id, asked_at);
