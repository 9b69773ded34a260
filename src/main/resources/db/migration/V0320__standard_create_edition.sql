-- Editions of the programmes' standards: those that came with a programme, and those that a city imported itself.
create table standard_edition (
  id varchar(36) not null,
  programme_key varchar(64) not null,
  code varchar(40) not null,
  unit_path varchar(255) not null,
  edition_no int not null,
  position_no int not null,
  name varchar(200) not null,
  name_en varchar(200) not null,
  label varchar(200) not null,
  label_en varchar(200) not null,
  edition_year int not null,
  state varchar(20) not null,
  based_on varchar(36),
  body longtext not null,
  sha256 varchar(64) not null,
  imported_by varchar(36),
  imported_name varchar(100),
  imported_at datetime(3) not null,
  published_by varchar(36),
  published_name varchar(100),
  published_at datetime(3),
  constraint standard_edition_pk primary key (id),
  constraint standard_edition_no_uq unique (programme_key, code, unit_path, edition_no)
) default charset=utf8mb4 collate=utf8mb4_bin;

-- Which edition a campaign goes by, and with it its dossiers; none before editions were kept.
alter table campaign add column standard_edition_id varchar(36);
alter table dossier add column standard_edition_id varchar(36);

create index campaign_edition_ix on campaign (standard_edition_id);
