-- How an objection came and who entered it. In time is what its own day says, also if the notice had ended when it came.
alter table objection add column way varchar(12) default 'ONLINE' not null;
alter table objection add column postmark_on date;
alter table objection add column in_time boolean default true not null;
alter table objection add column entered_by varchar(36);

update objection set in_time = false where state = 'LATE';

create index objection_state_ix on objection (state, received_at);
