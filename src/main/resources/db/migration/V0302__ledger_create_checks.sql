-- A month of a ledger looked at from above: a sample that anybody can draw again from population and seed, and what was found.
create table ledger_check (
  id varchar(36) not null,
  book_id varchar(36) not null,
  month_on date not null,
  population longtext not null,
  seed bigint not null,
  drawn int not null,
  remark varchar(500) not null,
  member_id varchar(36) not null,
  member_name varchar(100) not null,
  unit_name varchar(200) not null,
  drawn_at datetime(3) not null,
  closed_at datetime(3),
  constraint ledger_check_pk primary key (id),
  constraint ledger_check_book_fk foreign key (book_id) references ledger_book (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index ledger_check_book_ix on ledger_check (book_id, drawn_at);

-- differs is null until the check is concluded.
create table ledger_check_row (
  check_id varchar(36) not null,
  row_no int not null,
  version_no int not null,
  sha256 varchar(64) not null,
  differs boolean,
  finding varchar(500) not null,
  constraint ledger_check_row_pk primary key (check_id, row_no),
  constraint ledger_check_row_fk foreign key (check_id) references ledger_check (id)
) default charset=utf8mb4 collate=utf8mb4_bin;
