-- One ledger of one unit in one year. The row is locked while a number is taken, so that numbers have no gaps.
create table ledger_book (
  id varchar(36) not null,
  programme_key varchar(64) not null,
  ledger_key varchar(64) not null,
  unit_id varchar(36) not null,
  unit_path varchar(255) not null,
  unit_name varchar(200) not null,
  book_year int not null,
  keeper_role varchar(60) not null,
  checker_role varchar(60) not null,
  sensitivity varchar(2) not null,
  last_number int not null,
  opened_on date not null,
  archive_on date not null,
  archived_at datetime(3),
  constraint ledger_book_pk primary key (id),
  constraint ledger_book_uq unique (programme_key, ledger_key, unit_id, book_year)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index ledger_book_path_ix on ledger_book (book_year, unit_path);
create index ledger_book_archive_ix on ledger_book (archived_at, archive_on);

-- A row is never deleted and never renumbered. source_key is the step of the process it came out of, if any.
create table ledger_row (
  id varchar(36) not null,
  book_id varchar(36) not null,
  row_no int not null,
  source_key varchar(250),
  dossier_id varchar(36),
  dossier_number varchar(80),
  first_recorded_at datetime(3) not null,
  current_version int not null,
  constraint ledger_row_pk primary key (id),
  constraint ledger_row_no_uq unique (book_id, row_no),
  constraint ledger_row_source_uq unique (source_key),
  constraint ledger_row_book_fk foreign key (book_id) references ledger_book (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

-- Only ever added. The hash of each version stands in the ledger's chain of acts too.
create table ledger_row_version (
  row_id varchar(36) not null,
  version_no int not null,
  occurred_on date not null,
  content longtext not null,
  sha256 varchar(64) not null,
  programme_version_id varchar(36) not null,
  form_id varchar(100) not null,
  complete boolean not null,
  timely boolean not null,
  voided boolean not null,
  reason varchar(500),
  origin varchar(10) not null,
  member_id varchar(36) not null,
  member_name varchar(100) not null,
  unit_name varchar(200) not null,
  recorded_at datetime(3) not null,
  constraint ledger_row_version_pk primary key (row_id, version_no),
  constraint ledger_row_version_fk foreign key (row_id) references ledger_row (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index ledger_row_version_day_ix on ledger_row_version (row_id, occurred_on);
