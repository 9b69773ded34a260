-- Whom the holder of a task asked to sign before, beside or after him, and what was said.
create table signature_request (
  id varchar(36) not null,
  task_id varchar(36) not null,
  dossier_id varchar(36) not null,
  place varchar(8) not null,
  state varchar(10) not null,
  signer_id varchar(36) not null,
  signer_name varchar(100) not null,
  unit_id varchar(36) not null,
  unit_name varchar(200) not null,
  remark varchar(500) not null,
  asked_by varchar(36) not null,
  asked_name varchar(100) not null,
  asked_unit varchar(200) not null,
  asked_at datetime(3) not null,
  -- null while it waits for the hand-in that it comes after
  opened_at datetime(3),
  agrees boolean,
  opinion varchar(500),
  given_at datetime(3),
  -- who took the request back; null if the task went away under it
  closed_by varchar(36),
  closed_name varchar(100),
  reason varchar(500),
  closed_at datetime(3),
  constraint signature_request_pk primary key (id),
  constraint signature_request_task_fk foreign key (task_id) references task (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index signature_request_signer_ix on signature_request (signer_id, state);

create index signature_request_task_ix on signature_request (task_id, asked_at);

-- What was handed in, while those who sign after it are asked; the task stays open until they have agreed.
create table held_hand_in (
  task_id varchar(36) not null,
  member_id varchar(36) not null,
  unit_id varchar(36) not null,
  answers longtext not null,
  held_at datetime(3) not null,
  constraint held_hand_in_pk primary key (task_id),
  constraint held_hand_in_task_fk foreign key (task_id) references task (id)
) default charset=utf8mb4 collate=utf8mb4_bin;
