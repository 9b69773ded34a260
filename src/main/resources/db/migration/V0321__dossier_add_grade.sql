-- The grade that a decision table found for the dossier; none where the programme knows no grades.
alter table dossier add column grade varchar(40);
