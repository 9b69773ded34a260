-- One person's open tasks of one role, given to a colleague in one act.
create table hand_over (
  id varchar(36) not null,
  unit_id varchar(36) not null,
  unit_name varchar(200) not null,
  role varchar(64) not null,
  from_member varchar(36) not null,
  from_name varchar(100) not null,
  to_member varchar(36) not null,
  to_name varchar(100) not null,
  reason varchar(500) not null,
  made_by varchar(36) not null,
  made_name varchar(100) not null,
  made_at datetime(3) not null,
  constraint hand_over_pk primary key (id),
  constraint hand_over_unit_fk foreign key (unit_id) references unit (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index hand_over_unit_ix on hand_over (unit_id, made_at);

create table hand_over_row (
  hand_over_id varchar(36) not null,
  row_no int not null,
  task_id varchar(36) not null,
  task_name varchar(200) not null,
  dossier_number varchar(40) not null,
  subject_name varchar(200) not null,
  due_at datetime(3) not null,
  outcome varchar(20) not null,
  constraint hand_over_row_pk primary key (hand_over_id, row_no),
  constraint hand_over_row_act_fk foreign key (hand_over_id) references hand_over (id),
  constraint hand_over_row_task_fk foreign key (task_id) references task (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

-- Who has how much in a unit.
create index task_unit_ix on task (unit_id, state, assignee_id);
