-- One survey for each dossier. Of an answer only the counts are kept: nothing leads from a count back to a code.
create table survey (
  id varchar(36) not null,
  dossier_id varchar(36) not null,
  unit_name varchar(200) not null,
  programme_version_id varchar(36) not null,
  households int not null,
  least_sample int not null,
  opened_at datetime(3) not null,
  closed_at datetime(3),
  closed_by varchar(100),
  constraint survey_pk primary key (id),
  constraint survey_dossier_uk unique (dossier_id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table survey_batch (
  id varchar(36) not null,
  survey_id varchar(36) not null,
  place int not null,
  codes int not null,
  issued_at datetime(3) not null,
  issued_by varchar(100) not null,
  voided_at datetime(3),
  voided_by varchar(100),
  constraint survey_batch_pk primary key (id),
  constraint survey_batch_place_uk unique (survey_id, place),
  constraint survey_batch_survey_fk foreign key (survey_id) references survey (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

-- Without the time of use, on purpose: it would lead from a code to what was being counted then.
create table survey_code (
  code_hash varchar(64) not null,
  survey_id varchar(36) not null,
  batch_id varchar(36) not null,
  state varchar(8) not null,
  constraint survey_code_pk primary key (code_hash),
  constraint survey_code_survey_fk foreign key (survey_id) references survey (id),
  constraint survey_code_batch_fk foreign key (batch_id) references survey_batch (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index survey_code_state_ix on survey_code (survey_id, state);
create index survey_code_batch_ix on survey_code (batch_id, state);

create table survey_tally (
  survey_id varchar(36) not null,
  indicator varchar(40) not null,
  choice varchar(20) not null,
  answers int not null,
  constraint survey_tally_pk primary key (survey_id, indicator, choice),
  constraint survey_tally_survey_fk foreign key (survey_id) references survey (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

-- Wrong codes from one address within the hour; the address is kept as a hash, and only until then.
create table survey_guess (
  subject varchar(64) not null,
  guesses int not null,
  started_at datetime(3) not null,
  constraint survey_guess_pk primary key (subject)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index survey_guess_started_ix on survey_guess (started_at);
