-- What a figure was when a score sheet was handed in, and the rows behind it. Only ever added.
create table ledger_figure (
  id varchar(36) not null,
  version_id varchar(36) not null,
  dossier_id varchar(36) not null,
  indicator varchar(32) not null,
  figure_key varchar(64) not null,
  found decimal(16,4) not null,
  above decimal(16,4),
  below decimal(16,4),
  from_on date not null,
  to_on date not null,
  sha256 varchar(64) not null,
  taken_at datetime(3) not null,
  constraint ledger_figure_pk primary key (id),
  constraint ledger_figure_uq unique (version_id, indicator)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index ledger_figure_dossier_ix on ledger_figure (dossier_id, figure_key);

create table ledger_figure_row (
  figure_id varchar(36) not null,
  row_id varchar(36) not null,
  row_no int not null,
  version_no int not null,
  sha256 varchar(64) not null,
  constraint ledger_figure_row_pk primary key (figure_id, row_id),
  constraint ledger_figure_row_fk foreign key (figure_id) references ledger_figure (id)
) default charset=utf8mb4 collate=utf8mb4_bin;
