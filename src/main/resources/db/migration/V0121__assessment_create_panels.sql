-- Who assesses a dossier. The seed proves the draw: the same pool and seed give the same order.
create table panel (
  id varchar(36) not null,
  dossier_id varchar(36) not null,
  process_instance_id varchar(64) not null,
  size_wanted int not null,
  seed bigint not null,
  drawn_at datetime(3) not null,
  confirmed_at datetime(3),
  confirmed_by varchar(100),
  sealed_at datetime(3),
  constraint panel_pk primary key (id),
  constraint panel_process_uq unique (process_instance_id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index panel_dossier_ix on panel (dossier_id, drawn_at);

-- Everybody in the pool on that day: the drawn, the reserve in order, and those shut out with the reason.
create table panel_member (
  panel_id varchar(36) not null,
  member_id varchar(36) not null,
  member_name varchar(100) not null,
  unit_id varchar(36) not null,
  unit_name varchar(200) not null,
  place int not null,
  standing varchar(12) not null,
  why varchar(24),
  reason varchar(500),
  declared_at datetime(3),
  submitted_at datetime(3),
  constraint panel_member_pk primary key (panel_id, member_id),
  constraint panel_member_panel_fk foreign key (panel_id) references panel (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

-- What a member signed before anything opened, in the words that stood there.
create table declaration (
  id varchar(36) not null,
  panel_id varchar(36) not null,
  dossier_id varchar(36) not null,
  member_id varchar(36) not null,
  member_name varchar(100) not null,
  interest boolean not null,
  reason varchar(500) not null,
  wording varchar(1000) not null,
  declared_at datetime(3) not null,
  constraint declaration_pk primary key (id),
  constraint declaration_member_uq unique (panel_id, member_id),
  constraint declaration_panel_fk foreign key (panel_id) references panel (id)
) default charset=utf8mb4 collate=utf8mb4_bin;
