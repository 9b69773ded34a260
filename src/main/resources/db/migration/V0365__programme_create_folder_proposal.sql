-- Dry runs of folders from outside, and who proposed and switched on which.
create table dry_run (
  id varchar(36) not null,
  programme_key varchar(64) not null,
  digest varchar(64) not null,
  state varchar(20) not null,
  going_on int,
  started_by varchar(36) not null,
  started_name varchar(100) not null,
  started_at datetime(3) not null,
  ended_at datetime(3),
  reason varchar(1000),
  constraint dry_run_pk primary key (id),
  -- 1 while it goes on, null afterwards: never two at a time
  constraint dry_run_going_on_uq unique (going_on)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index dry_run_digest_ix on dry_run (programme_key, digest, started_at);

create table dry_run_story (
  dry_run_id varchar(36) not null,
  position_no int not null,
  name varchar(200) not null,
  state varchar(20) not null,
  step_no int not null,
  step varchar(1000),
  reason varchar(2000),
  constraint dry_run_story_pk primary key (dry_run_id, position_no),
  constraint dry_run_story_run_fk foreign key (dry_run_id) references dry_run (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table folder_proposal (
  id varchar(36) not null,
  programme_key varchar(64) not null,
  version_no int not null,
  name varchar(200) not null,
  digest varchar(64) not null,
  dry_run_id varchar(36) not null,
  note varchar(500) not null,
  state varchar(20) not null,
  pending_key varchar(64),
  proposed_by varchar(36) not null,
  proposed_name varchar(100) not null,
  proposed_at datetime(3) not null,
  settled_by varchar(36),
  settled_name varchar(100),
  settled_at datetime(3),
  reason varchar(500),
  constraint folder_proposal_pk primary key (id),
  constraint folder_proposal_pending_uq unique (pending_key),
  constraint folder_proposal_run_fk foreign key (dry_run_id) references dry_run (id),
  constraint folder_proposal_proposer_fk foreign key (proposed_by) references member (id),
  constraint folder_proposal_settler_fk foreign key (settled_by) references member (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index folder_proposal_key_ix on folder_proposal (programme_key, proposed_at);
