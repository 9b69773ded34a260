-- Parts that are worked on side by side: the units to which a step was handed, or the plans of a project. A part's name is
-- the unit's id or the plan's key; how far it has come is in the worklist.
create table dossier_part (
  dossier_id varchar(36) not null,
  part_group varchar(64) not null,
  part varchar(64) not null,
  position int not null,
  unit_id varchar(36),
  unit_name varchar(200),
  starts_on date,
  ends_on date,
  opened_at datetime(3) not null,
  constraint dossier_part_pk primary key (dossier_id, part_group, part)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index dossier_part_unit_ix on dossier_part (unit_id, dossier_id);
