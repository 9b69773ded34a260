-- The consistency check asks for each running process which dossier it belongs to.
create index dossier_process_ix on dossier (process_instance_id);
