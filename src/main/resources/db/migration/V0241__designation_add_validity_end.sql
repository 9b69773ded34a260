-- What happens when a title's cycle ends, and from when on it is re-assessed. All titles so far are only reviewed.
-- review_on may be null in rows of the previous version, which runs beside this one while it is upgraded.
alter table designation add column validity_end varchar(12) default 'RE_REVIEW' not null;
alter table designation add column renew_months int default 0 not null;
alter table designation add column review_on date;
update designation set review_on = due_on;
create index designation_review_ix on designation (state, review_on, id);
