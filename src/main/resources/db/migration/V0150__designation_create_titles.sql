create table designation (
  id varchar(36) not null,
  number varchar(40) not null,
  unit_id varchar(36) not null,
  unit_path varchar(255) not null,
  unit_name varchar(200) not null,
  town_name varchar(200) not null,
  campaign_id varchar(36) not null,
  campaign_name varchar(200) not null,
  programme_key varchar(64) not null,
  programme_version_id varchar(36) not null,
  title_name varchar(100) not null,
  host_id varchar(36) not null,
  host_name varchar(200) not null,
  dossier_id varchar(36) not null,
  act_id varchar(36) not null,
  score_hundredths bigint,
  named_on date not null,
  token varchar(32) not null,
  doc_number varchar(80),
  state varchar(20) not null,
  resumes varchar(20),
  promotion varchar(24) not null,
  validity_mode varchar(20) not null,
  cycle_years int not null,
  due_on date not null,
  effective_at datetime(3),
  ended_on date,
  bar_until date,
  created_at datetime(3) not null,
  constraint designation_pk primary key (id),
  constraint designation_number_uq unique (number),
  constraint designation_token_uq unique (token),
  constraint designation_dossier_uq unique (dossier_id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index designation_unit_ix on designation (unit_id, programme_key);
create index designation_path_ix on designation (unit_path, named_on, id);
create index designation_due_ix on designation (state, due_on, id);
create index designation_act_ix on designation (act_id, number);

-- Last number given in a series such as GC-D-2026.
create table designation_series (
  series varchar(40) not null,
  last_number int not null,
  constraint designation_series_pk primary key (series)
) default charset=utf8mb4 collate=utf8mb4_bin;

-- What happened to a title; only ever added to.
create table designation_event (
  id varchar(36) not null,
  designation_id varchar(36) not null,
  position_no int not null,
  kind varchar(32) not null,
  detail varchar(500) not null,
  until_on date,
  dossier_id varchar(36),
  happened_on date not null,
  noted_at datetime(3) not null,
  constraint designation_event_pk primary key (id),
  constraint designation_event_position_uq unique (designation_id, position_no),
  constraint designation_event_title_fk foreign key (designation_id) references designation (id)
) default charset=utf8mb4 collate=utf8mb4_bin;
