create table dossier (
  id varchar(36) not null,
  number varchar(40) not null,
  campaign_id varchar(36) not null,
  programme_version_id varchar(36) not null,
  process_key varchar(64) not null,
  unit_id varchar(36) not null,
  unit_path varchar(255) not null,
  unit_name varchar(200) not null,
  town_id varchar(36) not null,
  state varchar(40) not null,
  outcome varchar(40),
  phase varchar(64),
  process_instance_id varchar(64),
  designation_id varchar(36),
  sensitivity varchar(2) not null,
  started_by varchar(36) not null,
  started_at datetime(3) not null,
  ended_at datetime(3),
  constraint dossier_pk primary key (id),
  constraint dossier_number_uq unique (number)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index dossier_campaign_ix on dossier (campaign_id, unit_path, id);
create index dossier_unit_ix on dossier (unit_id, started_at, id);
create index dossier_path_ix on dossier (unit_path, id);

-- One line for each stay in a phase: what the phase line, the board and the late list read.
create table dossier_phase (
  dossier_id varchar(36) not null,
  phase varchar(64) not null,
  visit int not null,
  entered_at datetime(3) not null,
  due_at datetime(3) not null,
  left_at datetime(3),
  constraint dossier_phase_pk primary key (dossier_id, phase, visit)
) default charset=utf8mb4 collate=utf8mb4_bin;

-- Last number given in a series such as GC-2026-ZT.
create table dossier_series (
  series varchar(40) not null,
  last_number int not null,
  constraint dossier_series_pk primary key (series)
) default charset=utf8mb4 collate=utf8mb4_bin;

-- What was said, step by step; never overwritten.
create table submission (
  id varchar(36) not null,
  dossier_id varchar(36) not null,
  part varchar(64) not null,
  step varchar(64) not null,
  round int not null,
  version int not null,
  task_id varchar(36) not null,
  task_name varchar(200) not null,
  form_id varchar(100) not null,
  unit_id varchar(36) not null,
  unit_name varchar(200) not null,
  member_id varchar(36) not null,
  member_name varchar(100) not null,
  body longtext not null,
  sha256 varchar(64) not null,
  submitted_at datetime(3) not null,
  constraint submission_pk primary key (id),
  constraint submission_version_uq unique (dossier_id, version)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index submission_step_ix on submission (dossier_id, part, step, round);
create index submission_task_ix on submission (task_id);

-- What a submission rested on: the versions and file hashes its author had before him.
create table submission_basis (
  submission_id varchar(36) not null,
  basis_kind varchar(20) not null,
  basis_id varchar(36) not null,
  sha256 varchar(64) not null,
  constraint submission_basis_pk primary key (submission_id, basis_kind, basis_id)
) default charset=utf8mb4 collate=utf8mb4_bin;

-- Members who see one dossier beyond their unit (its panel), and members who must not see it (recusal).
create table dossier_reader (
  dossier_id varchar(36) not null,
  member_id varchar(36) not null,
  constraint dossier_reader_pk primary key (dossier_id, member_id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table dossier_exclusion (
  dossier_id varchar(36) not null,
  member_id varchar(36) not null,
  reason varchar(200) not null,
  constraint dossier_exclusion_pk primary key (dossier_id, member_id)
) default charset=utf8mb4 collate=utf8mb4_bin;
