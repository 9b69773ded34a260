-- What people have to do. holder is who sees it as open work: "member:<id>" once claimed or assigned, else
-- "<unit id>|<role>"; one column, so that a worklist page is read in index order without sorting.
create table task (
  id varchar(36) not null,
  engine_task_id varchar(64) not null,
  process_instance_id varchar(64) not null,
  dossier_id varchar(36) not null,
  dossier_number varchar(40) not null,
  campaign_id varchar(36) not null,
  programme_version_id varchar(36) not null,
  subject_id varchar(36) not null,
  subject_name varchar(200) not null,
  part varchar(64) not null,
  step varchar(64) not null,
  round int not null,
  name varchar(200) not null,
  phase varchar(64) not null,
  form_id varchar(100) not null,
  unit_id varchar(36) not null,
  unit_name varchar(200) not null,
  candidate_role varchar(64) not null,
  holder varchar(110) not null,
  assignee_id varchar(36),
  assignee_name varchar(100),
  unheld boolean not null,
  state varchar(12) not null,
  opened_at datetime(3) not null,
  due_at datetime(3) not null,
  reminded_at datetime(3),
  escalated_at datetime(3),
  done_at datetime(3),
  done_by varchar(36),
  done_by_name varchar(100),
  outcome varchar(40),
  constraint task_pk primary key (id),
  constraint task_engine_uq unique (engine_task_id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index task_due_ix on task (holder, state, due_at, id);
create index task_arrival_ix on task (holder, state, opened_at, id);
create index task_done_ix on task (done_by, done_at, id);
create index task_dossier_ix on task (dossier_id, state, opened_at);
create index task_sweep_ix on task (state, due_at, id);

create table task_reading (
  task_id varchar(36) not null,
  member_id varchar(36) not null,
  read_at datetime(3) not null,
  constraint task_reading_pk primary key (task_id, member_id)
) default charset=utf8mb4 collate=utf8mb4_bin;
