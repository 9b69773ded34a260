-- One order to put things right; a dossier has at most one, because there is one round (REC-2).
create table rectification (
  id varchar(36) not null,
  designation_id varchar(36) not null,
  dossier_id varchar(36) not null,
  grounds varchar(2000) not null,
  problems longtext not null,
  ordered_on date not null,
  due_on date not null,
  result varchar(12),
  closed_on date,
  drafted_by varchar(36) not null,
  constraint rectification_pk primary key (id),
  constraint rectification_round_uq unique (dossier_id),
  constraint rectification_title_fk foreign key (designation_id) references designation (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table revocation (
  id varchar(36) not null,
  designation_id varchar(36) not null,
  dossier_id varchar(36) not null,
  ground varchar(32) not null,
  facts varchar(2000) not null,
  basis varchar(1000) not null,
  told_on date not null,
  statement_due_on date not null,
  statement varchar(2000),
  outcome varchar(12),
  decided_on date,
  bar_years int,
  drafted_by varchar(36) not null,
  constraint revocation_pk primary key (id),
  constraint revocation_dossier_uq unique (dossier_id),
  constraint revocation_title_fk foreign key (designation_id) references designation (id)
) default charset=utf8mb4 collate=utf8mb4_bin;
