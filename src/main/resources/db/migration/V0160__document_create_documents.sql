-- The organ that signs and its series of numbers, one for each unit that issues papers.
create table issuing_organ (
  unit_id varchar(36) not null,
  code varchar(60) not null,
  name varchar(100) not null,
  office varchar(100) not null,
  constraint issuing_organ_pk primary key (unit_id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table official_document (
  id varchar(36) not null,
  paper varchar(64) not null,
  subject_id varchar(36) not null,
  campaign_id varchar(36) not null,
  programme_version_id varchar(36) not null,
  unit_id varchar(36) not null,
  unit_path varchar(255) not null,
  organ_code varchar(60) not null,
  organ_name varchar(100) not null,
  office_name varchar(100) not null,
  title varchar(200) not null,
  state varchar(12) not null,
  number varchar(80),
  facts longtext,
  facts_sha256 varchar(64),
  drafter_id varchar(36) not null,
  drafter_name varchar(100) not null,
  checker_id varchar(36),
  checker_name varchar(100),
  signer_id varchar(36),
  signer_name varchar(100),
  signed_on date,
  pdf_sha256 varchar(64),
  created_at datetime(3) not null,
  issued_at datetime(3),
  constraint official_document_pk primary key (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index official_document_path_ix on official_document (unit_path, created_at, id);
create index official_document_subject_ix on official_document (subject_id, paper);

create table document_series (
  unit_id varchar(36) not null,
  series_year int not null,
  last_number int not null,
  constraint document_series_pk primary key (unit_id, series_year)
) default charset=utf8mb4 collate=utf8mb4_bin;

-- Every number that was ever taken; a void one stays and is never given again.
create table document_number (
  unit_id varchar(36) not null,
  series_year int not null,
  number_no int not null,
  document_id varchar(36) not null,
  number varchar(80) not null,
  taken_at datetime(3) not null,
  voided_at datetime(3),
  void_reason varchar(500),
  constraint document_number_pk primary key (unit_id, series_year, number_no)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index document_number_document_ix on document_number (document_id);

create table document_step (
  document_id varchar(36) not null,
  position_no int not null,
  kind varchar(12) not null,
  member_id varchar(36) not null,
  member_name varchar(100) not null,
  opinion varchar(500) not null,
  taken_at datetime(3) not null,
  constraint document_step_pk primary key (document_id, position_no)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table seal_log (
  id varchar(36) not null,
  document_id varchar(36) not null,
  number varchar(80) not null,
  copies int not null,
  approver_name varchar(100) not null,
  keeper_id varchar(36) not null,
  keeper_name varchar(100) not null,
  sealed_at datetime(3) not null,
  constraint seal_log_pk primary key (id),
  constraint seal_log_document_fk foreign key (document_id) references official_document (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

-- The certificate of one title: what it says is fixed at issue, the paper is made from that and kept.
create table certificate (
  designation_id varchar(36) not null,
  document_id varchar(36) not null,
  facts longtext not null,
  pdf_sha256 varchar(64),
  issued_at datetime(3) not null,
  constraint certificate_pk primary key (designation_id),
  constraint certificate_document_fk foreign key (document_id) references official_document (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table stored_pdf (
  sha256 varchar(64) not null,
  content longblob not null,
  made_at datetime(3) not null,
  constraint stored_pdf_pk primary key (sha256)
) default charset=utf8mb4 collate=utf8mb4_bin;
