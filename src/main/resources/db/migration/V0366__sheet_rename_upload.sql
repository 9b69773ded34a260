-- Ledgers are filled from spreadsheets as rosters are: what waits between preview and taking says what it is for.
alter table roster_upload rename to sheet_upload;
alter table sheet_upload add column purpose varchar(80) not null default 'roster';
