-- Votes that nobody could give any more, so that they aren't counted.
create table vote_gone (
  task_id varchar(36) not null,
  vote_id varchar(36) not null,
  part varchar(64) not null,
  -- LEFT or RECUSED
  why varchar(8) not null,
  gone_at datetime(3) not null,
  constraint vote_gone_pk primary key (task_id),
  constraint vote_gone_vote_fk foreign key (vote_id) references vote (id),
  constraint vote_gone_task_fk foreign key (task_id) references task (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index vote_gone_vote_ix on vote_gone (vote_id, gone_at);
