-- Who sent a dossier to others for their notice.
create table dossier_copy (
  id varchar(36) not null,
  dossier_id varchar(36) not null,
  -- null if it is of the dossier as a whole
  task_id varchar(36),
  task_name varchar(200),
  remark varchar(500) not null,
  sender_id varchar(36) not null,
  sender_name varchar(100) not null,
  unit_name varchar(200) not null,
  sent_at datetime(3) not null,
  constraint dossier_copy_pk primary key (id),
  constraint dossier_copy_dossier_fk foreign key (dossier_id) references dossier (id),
  constraint dossier_copy_task_fk foreign key (task_id) references task (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index dossier_copy_dossier_ix on dossier_copy (dossier_id, sent_at);

-- To whom, and when he said that he had read it.
create table copy_receiver (
  copy_id varchar(36) not null,
  member_id varchar(36) not null,
  member_name varchar(100) not null,
  unit_name varchar(200) not null,
  read_at datetime(3),
  constraint copy_receiver_pk primary key (copy_id, member_id),
  constraint copy_receiver_copy_fk foreign key (copy_id) references dossier_copy (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index copy_receiver_member_ix on copy_receiver (member_id, read_at);
