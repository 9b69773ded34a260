-- What each submitted form led to. The row is written in the transaction of the work it stands for, its location last.
create table command_log (
  token varchar(36) not null,
  member_id varchar(36),
  location varchar(500),
  acted_at datetime(3) not null,
  constraint pk_command_log primary key (token)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_command_log_acted_at on command_log (acted_at);
