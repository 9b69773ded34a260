create table campaign (
  id varchar(36) not null,
  code varchar(60) not null,
  number_prefix varchar(16) not null,
  programme_key varchar(64) not null,
  programme_version_id varchar(36) not null,
  name varchar(200) not null,
  campaign_year int not null,
  host_id varchar(36) not null,
  host_path varchar(255) not null,
  host_name varchar(200) not null,
  upper_title varchar(200) not null,
  approval_basis varchar(500) not null,
  approval_number varchar(100) not null,
  valid_from date,
  valid_until date,
  opens_on date,
  closes_on date,
  cut_off date,
  quota int,
  state varchar(30) not null,
  rev int not null,
  created_at datetime(3) not null,
  opened_at datetime(3),
  constraint campaign_pk primary key (id),
  constraint campaign_code_uq unique (code)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index campaign_host_ix on campaign (host_path, campaign_year);

-- Planned dates by phase: the host's own, and a town's inside them.
create table campaign_phase (
  campaign_id varchar(36) not null,
  unit_id varchar(36) not null,
  phase varchar(64) not null,
  position_no int not null,
  starts_on date not null,
  due_on date not null,
  constraint campaign_phase_pk primary key (campaign_id, unit_id, phase),
  constraint campaign_phase_campaign_fk foreign key (campaign_id) references campaign (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

-- What the campaign narrows of its programme: notice days by stage, re-review cycle, rectification months.
create table campaign_limit (
  campaign_id varchar(36) not null,
  name varchar(64) not null,
  amount int not null,
  constraint campaign_limit_pk primary key (campaign_id, name),
  constraint campaign_limit_campaign_fk foreign key (campaign_id) references campaign (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table campaign_town (
  campaign_id varchar(36) not null,
  town_id varchar(36) not null,
  town_path varchar(255) not null,
  town_name varchar(200) not null,
  town_code varchar(64) not null,
  quota int not null,
  cut_off date not null,
  joined_at datetime(3) not null,
  joined_by varchar(36) not null,
  constraint campaign_town_pk primary key (campaign_id, town_id),
  constraint campaign_town_campaign_fk foreign key (campaign_id) references campaign (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table candidate (
  campaign_id varchar(36) not null,
  unit_id varchar(36) not null,
  unit_path varchar(255) not null,
  unit_name varchar(200) not null,
  town_id varchar(36) not null,
  reason varchar(500) not null,
  dossier_id varchar(36),
  chosen_at datetime(3) not null,
  constraint candidate_pk primary key (campaign_id, unit_id),
  constraint candidate_town_fk foreign key (campaign_id, town_id) references campaign_town (campaign_id, town_id)
) default charset=utf8mb4 collate=utf8mb4_bin;
