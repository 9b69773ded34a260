create table public_notice (
  id varchar(36) not null,
  act_id varchar(36) not null,
  campaign_id varchar(36) not null,
  stage varchar(64) not null,
  title varchar(300) not null,
  host_id varchar(36) not null,
  host_path varchar(255) not null,
  host_name varchar(200) not null,
  basis varchar(500) not null,
  basis_number varchar(200) not null,
  note varchar(1000) not null,
  address varchar(200) not null,
  phone varchar(100) not null,
  email varchar(200) not null,
  channels varchar(200) not null,
  work_days int not null,
  least_work_days int not null,
  count_start_day boolean not null,
  published_at datetime(3) not null,
  starts_on date not null,
  ends_on date not null,
  state varchar(12) not null,
  constraint public_notice_pk primary key (id),
  constraint public_notice_act_uk unique (act_id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index public_notice_published_ix on public_notice (published_at, id);

create table notice_row (
  id varchar(36) not null,
  notice_id varchar(36) not null,
  dossier_id varchar(36) not null,
  dossier_number varchar(40) not null,
  unit_id varchar(36) not null,
  unit_path varchar(255) not null,
  unit_name varchar(200) not null,
  town_name varchar(200) not null,
  constraint notice_row_pk primary key (id),
  constraint notice_row_dossier_uk unique (notice_id, dossier_id),
  constraint notice_row_notice_fk foreign key (notice_id) references public_notice (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index notice_row_dossier_ix on notice_row (dossier_id);
create index notice_row_unit_ix on notice_row (unit_path);

-- One clock for each dossier and channel; a restarted notice gets another round.
create table notice_channel (
  id varchar(36) not null,
  row_id varchar(36) not null,
  channel varchar(64) not null,
  process_instance_id varchar(64) not null,
  round int not null,
  starts_on date not null,
  ends_on date not null,
  state varchar(12) not null,
  outcome varchar(12),
  opened_at datetime(3) not null,
  closed_at datetime(3),
  constraint notice_channel_pk primary key (id),
  constraint notice_channel_round_uk unique (process_instance_id, round),
  constraint notice_channel_row_fk foreign key (row_id) references notice_row (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index notice_channel_state_ix on notice_channel (state, ends_on);
