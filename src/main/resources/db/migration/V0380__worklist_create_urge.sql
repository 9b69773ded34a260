-- Who asked for a task that was still open, and what its handler said.
create table task_urge (
  id varchar(36) not null,
  task_id varchar(36) not null,
  dossier_id varchar(36) not null,
  reason varchar(500) not null,
  urged_by varchar(36) not null,
  urged_name varchar(100) not null,
  unit_name varchar(200) not null,
  urged_at datetime(3) not null,
  answer varchar(12),
  promised_on date,
  note varchar(500),
  answered_by varchar(36),
  answered_name varchar(100),
  answered_at datetime(3),
  constraint task_urge_pk primary key (id),
  constraint task_urge_task_fk foreign key (task_id) references task (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index task_urge_task_ix on task_urge (task_id, urged_at);

-- Who passed whose task on to whom.
create table task_transfer (
  id varchar(36) not null,
  task_id varchar(36) not null,
  dossier_id varchar(36) not null,
  -- null if it lay open to the whole unit
  from_member varchar(36),
  from_name varchar(100),
  to_member varchar(36) not null,
  to_name varchar(100) not null,
  reason varchar(500) not null,
  passed_by varchar(36) not null,
  passed_name varchar(100) not null,
  unit_name varchar(200) not null,
  passed_at datetime(3) not null,
  constraint task_transfer_pk primary key (id),
  constraint task_transfer_task_fk foreign key (task_id) references task (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index task_transfer_task_ix on task_transfer (task_id, passed_at);
