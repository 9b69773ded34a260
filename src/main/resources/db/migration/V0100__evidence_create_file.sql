-- Files handed in for an indicator or a form field. A row is never deleted; it is superseded, with or without a successor.
-- The bytes lie outside, under their SHA-256: the original, and for pictures a copy without metadata and a thumbnail.
create table evidence_file (
  id varchar(36) not null,
  dossier_id varchar(36) not null,
  part varchar(64) not null,
  step varchar(64) not null,
  round int not null,
  slot varchar(160) not null,
  place varchar(300) not null,
  name varchar(200) not null,
  bytes bigint not null,
  sha256 varchar(64) not null,
  type varchar(10) not null,
  view_sha256 varchar(64),
  thumbnail_sha256 varchar(64),
  unit_id varchar(36) not null,
  unit_name varchar(200) not null,
  member_id varchar(36) not null,
  member_name varchar(100) not null,
  uploaded_at datetime(3) not null,
  superseded_by varchar(36),
  superseded_at datetime(3),
  constraint evidence_file_pk primary key (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index evidence_file_slot_ix on evidence_file (dossier_id, slot, part, uploaded_at);
create index evidence_file_sha256_ix on evidence_file (sha256);
