-- Follow-up orders: found, to be put right by a day, verified by somebody else. They live on when their dossier has ended.
create table follow_up_order (
  id varchar(36) not null,
  number varchar(60) not null,
  serial int not null,
  dossier_id varchar(36) not null,
  kind varchar(64) not null,
  state varchar(12) not null,
  severity int,
  finding varchar(500),
  place varchar(200),
  demand varchar(1000),
  owner_unit_id varchar(36),
  owner_unit_path varchar(255),
  owner_unit_name varchar(200),
  owner_role varchar(64),
  owner_id varchar(36),
  owner_name varchar(100),
  verifier_unit_id varchar(36) not null,
  verifier_unit_name varchar(200) not null,
  verifier_role varchar(64) not null,
  issuer_id varchar(36) not null,
  issuer_name varchar(100) not null,
  issuer_unit_id varchar(36) not null,
  issuer_unit_name varchar(200) not null,
  issuer_role varchar(64) not null,
  due_on date,
  turn int not null,
  process_instance_id varchar(64),
  written_at datetime(3) not null,
  issued_at datetime(3),
  ended_at datetime(3),
  ended_reason varchar(500),
  constraint follow_up_order_pk primary key (id),
  constraint follow_up_order_number_uq unique (number),
  constraint follow_up_order_serial_uq unique (dossier_id, serial)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index follow_up_order_owner_ix on follow_up_order (owner_unit_id, state, due_on);
create index follow_up_order_state_ix on follow_up_order (state, due_on, id);
create index follow_up_order_process_ix on follow_up_order (process_instance_id);

-- Each time that it was handled, and how that was judged.
create table follow_up_turn (
  order_id varchar(36) not null,
  turn int not null,
  fixed_by varchar(36) not null,
  fixed_by_name varchar(100) not null,
  fixed_by_unit_name varchar(200) not null,
  measure varchar(2000) not null,
  fixed_at datetime(3) not null,
  verified_by varchar(36),
  verified_by_name varchar(100),
  verified_by_unit_name varchar(200),
  satisfied boolean,
  opinion varchar(2000),
  verified_at datetime(3),
  constraint follow_up_turn_pk primary key (order_id, turn)
) default charset=utf8mb4 collate=utf8mb4_bin;

-- What shows it before and after; the files are the dossier's.
create table follow_up_photo (
  order_id varchar(36) not null,
  file_id varchar(36) not null,
  stage varchar(6) not null,
  turn int not null,
  position int not null,
  constraint follow_up_photo_pk primary key (order_id, file_id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index follow_up_photo_file_ix on follow_up_photo (file_id);
