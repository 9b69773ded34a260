create table campaign_act (
  id varchar(36) not null,
  campaign_id varchar(36) not null,
  point varchar(64) not null,
  unit_id varchar(36) not null,
  unit_name varchar(200) not null,
  member_id varchar(36) not null,
  member_name varchar(100) not null,
  note varchar(1000) not null,
  begun_at datetime(3) not null,
  constraint campaign_act_pk primary key (id),
  constraint campaign_act_campaign_fk foreign key (campaign_id) references campaign (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index campaign_act_point_ix on campaign_act (campaign_id, point, begun_at);

-- Dossiers that wait at a list point until the office acts over many of them at once.
create table waiting_dossier (
  id varchar(36) not null,
  campaign_id varchar(36) not null,
  point varchar(64) not null,
  dossier_id varchar(36) not null,
  dossier_number varchar(40) not null,
  process_instance_id varchar(64) not null,
  unit_id varchar(36) not null,
  unit_path varchar(255) not null,
  unit_name varchar(200) not null,
  score_hundredths bigint,
  arrived_at datetime(3) not null,
  act_id varchar(36),
  outcome varchar(20),
  state varchar(12) not null,
  fault varchar(100),
  fault_detail varchar(500),
  moved_at datetime(3),
  constraint waiting_dossier_pk primary key (id),
  constraint waiting_dossier_act_fk foreign key (act_id) references campaign_act (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index waiting_dossier_point_ix on waiting_dossier (campaign_id, point, state);
create index waiting_dossier_act_ix on waiting_dossier (act_id, state);
create index waiting_dossier_dossier_ix on waiting_dossier (dossier_id, state);
