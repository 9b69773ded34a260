-- What people who see a dossier write about it or one of its tasks. Withdrawn, it keeps its place and loses its words.
create table dossier_comment (
  id varchar(36) not null,
  dossier_id varchar(36) not null,
  -- null if it is on the dossier as a whole
  task_id varchar(36),
  task_name varchar(200),
  -- the part that the task belongs to; empty for the whole dossier
  part varchar(64) not null,
  body varchar(1000) not null,
  author_id varchar(36) not null,
  author_name varchar(100) not null,
  unit_name varchar(200) not null,
  written_at datetime(3) not null,
  withdrawn_at datetime(3),
  constraint dossier_comment_pk primary key (id),
  constraint dossier_comment_dossier_fk foreign key (dossier_id) references dossier (id),
  constraint dossier_comment_task_fk foreign key (task_id) references task (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index dossier_comment_dossier_ix on dossier_comment (dossier_id, written_at);

-- Whom a comment calls.
create table comment_mention (
  comment_id varchar(36) not null,
  member_id varchar(36) not null,
  member_name varchar(100) not null,
  constraint comment_mention_pk primary key (comment_id, member_id),
  constraint comment_mention_comment_fk foreign key (comment_id) references dossier_comment (id)
) default charset=utf8mb4 collate=utf8mb4_bin;
