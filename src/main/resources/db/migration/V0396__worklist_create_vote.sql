-- A step that several do is a vote; each part of the group has one.
create table vote (
  id varchar(36) not null,
  dossier_id varchar(36) not null,
  vote_no int not null,
  step varchar(64) not null,
  step_name varchar(200) not null,
  part_group varchar(64) not null,
  -- percentages of all who may vote; a share of 0 asks for one yes
  yes_share int not null,
  -- null if only the lack of yes lets it fail
  no_share int,
  voters int not null,
  opened_at datetime(3) not null,
  -- PASSED, FAILED, or VOID if the way to it was gone again
  result varchar(8),
  yes_count int,
  no_count int,
  abstain_count int,
  closed_at datetime(3),
  constraint vote_pk primary key (id),
  constraint vote_dossier_uq unique (dossier_id, vote_no)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table vote_cast (
  task_id varchar(36) not null,
  vote_id varchar(36) not null,
  part varchar(64) not null,
  round int not null,
  choice varchar(8) not null,
  member_id varchar(36) not null,
  member_name varchar(100) not null,
  unit_name varchar(200) not null,
  cast_at datetime(3) not null,
  constraint vote_cast_pk primary key (task_id),
  constraint vote_cast_vote_fk foreign key (vote_id) references vote (id),
  constraint vote_cast_task_fk foreign key (task_id) references task (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index vote_cast_vote_ix on vote_cast (vote_id, part);
