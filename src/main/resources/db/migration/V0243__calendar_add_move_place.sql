-- Where what was moved is; null for the dossier itself, as in all rows so far.
alter table deadline_move add column href varchar(200);
