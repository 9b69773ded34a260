-- Whom the owner of a task asked to prepare it. The task stays the owner's, and he alone hands it in.
create table delegation (
  id varchar(36) not null,
  task_id varchar(36) not null,
  dossier_id varchar(36) not null,
  state varchar(12) not null,
  -- follows the task when that is passed on
  owner_id varchar(36) not null,
  delegate_id varchar(36) not null,
  delegate_name varchar(100) not null,
  remark varchar(500) not null,
  asked_by varchar(36) not null,
  asked_name varchar(100) not null,
  asked_at datetime(3) not null,
  -- since when something of it is the delegate's own work
  begun_at datetime(3),
  -- null if the task went away under it
  closed_by varchar(36),
  closed_name varchar(100),
  answer varchar(500),
  closed_at datetime(3),
  constraint delegation_pk primary key (id),
  constraint delegation_task_fk foreign key (task_id) references task (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index delegation_delegate_ix on delegation (delegate_id, state);

create index delegation_owner_ix on delegation (owner_id, state);

create index delegation_task_ix on delegation (task_id, asked_at);

create index delegation_dossier_ix on delegation (dossier_id);
