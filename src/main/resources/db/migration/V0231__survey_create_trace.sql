-- Where answers came from, without what they said and without their code: enough to see many from one place within
-- minutes. Address and browser stand as keyed hashes of their own for each survey; the time is cut to the minute.
create table survey_trace (
  id varchar(36) not null,
  survey_id varchar(36) not null,
  answered_at datetime(3) not null,
  address varchar(64) not null,
  agent varchar(64) not null,
  constraint survey_trace_pk primary key (id),
  constraint survey_trace_survey_fk foreign key (survey_id) references survey (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index survey_trace_time_ix on survey_trace (survey_id, answered_at);
create index survey_trace_answered_ix on survey_trace (answered_at);

-- How many equal answers came one after another. Only the last one's hash is known, and no row says whose it was.
create table survey_run (
  survey_id varchar(36) not null,
  last_answers varchar(64) not null,
  length int not null,
  longest int not null,
  constraint survey_run_pk primary key (survey_id),
  constraint survey_run_survey_fk foreign key (survey_id) references survey (id)
) default charset=utf8mb4 collate=utf8mb4_bin;
