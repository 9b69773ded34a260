-- Days that a deadline of a model falls on for one dossier alone, where its programme lets it move.
create table dossier_deadline (
  dossier_id varchar(36) not null,
  name varchar(60) not null,
  falls_on date not null,
  constraint dossier_deadline_pk primary key (dossier_id, name),
  constraint dossier_deadline_dossier_fk foreign key (dossier_id) references dossier (id)
) default charset=utf8mb4 collate=utf8mb4_bin;
