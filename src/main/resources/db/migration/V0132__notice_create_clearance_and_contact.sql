-- A text with something like personal data in it that a second person let through; the text itself is kept sealed.
create table notice_clearance (
  id varchar(36) not null,
  unit_id varchar(36) not null,
  text_hash varchar(64) not null,
  body text not null,
  asked_by varchar(36) not null,
  asked_by_name varchar(100) not null,
  asked_at datetime(3) not null,
  reason varchar(500),
  allowed_by varchar(36),
  allowed_by_name varchar(100),
  allowed_at datetime(3),
  constraint notice_clearance_pk primary key (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index notice_clearance_text_ix on notice_clearance (unit_id, text_hash);

-- Where people reach an office; copied into each of its notices.
create table notice_contact (
  unit_id varchar(36) not null,
  address varchar(200) not null,
  phone varchar(100) not null,
  email varchar(200) not null,
  constraint notice_contact_pk primary key (unit_id)
) default charset=utf8mb4 collate=utf8mb4_bin;

-- How often somebody without sign-in tried something within the hour.
create table public_attempt (
  subject varchar(64) not null,
  attempts int not null,
  started_at datetime(3) not null,
  constraint public_attempt_pk primary key (subject)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index public_attempt_started_ix on public_attempt (started_at);
