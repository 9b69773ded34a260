-- The working sheets: one line for each row somebody has begun. part is the panel member, or empty.
create table score (
  id varchar(36) not null,
  dossier_id varchar(36) not null,
  sheet varchar(8) not null,
  part varchar(36) not null,
  indicator varchar(32) not null,
  gate boolean,
  half_points int,
  measured decimal(16,4),
  not_applicable boolean not null,
  remark varchar(500) not null,
  rev int not null,
  member_id varchar(36) not null,
  member_name varchar(100) not null,
  saved_at datetime(3) not null,
  constraint score_pk primary key (id),
  constraint score_row_uq unique (dossier_id, sheet, part, indicator)
) default charset=utf8mb4 collate=utf8mb4_bin;

-- What a sheet said when its task was completed. Only ever added; each version is bound to the one before by its hash.
create table score_version (
  id varchar(36) not null,
  dossier_id varchar(36) not null,
  sheet varchar(8) not null,
  part varchar(36) not null,
  version int not null,
  task_id varchar(36) not null,
  round int not null,
  member_id varchar(36) not null,
  member_name varchar(100) not null,
  unit_id varchar(36) not null,
  unit_name varchar(200) not null,
  sealed_at datetime(3) not null,
  previous_sha256 varchar(64) not null,
  sha256 varchar(64) not null,
  constraint score_version_pk primary key (id),
  constraint score_version_uq unique (dossier_id, sheet, part, version)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table score_version_row (
  version_id varchar(36) not null,
  indicator varchar(32) not null,
  gate boolean,
  half_points int,
  measured decimal(16,4),
  not_applicable boolean not null,
  remark varchar(500) not null,
  constraint score_version_row_pk primary key (version_id, indicator),
  constraint score_version_row_fk foreign key (version_id) references score_version (id)
) default charset=utf8mb4 collate=utf8mb4_bin;
