-- What the nightly check of all records found; kept, so that nobody can say that it was never told.
create table nightly_check (
  id varchar(36) not null,
  checked_at datetime(3) not null,
  faults int not null,
  constraint nightly_check_pk primary key (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index nightly_check_time_ix on nightly_check (checked_at, id);

create table nightly_fault (
  check_id varchar(36) not null,
  position_no int not null,
  rule varchar(60) not null,
  subject varchar(500) not null,
  constraint nightly_fault_pk primary key (check_id, position_no),
  constraint nightly_fault_check_fk foreign key (check_id) references nightly_check (id)
) default charset=utf8mb4 collate=utf8mb4_bin;
