create table programme_version (
  id varchar(36) not null,
  programme_key varchar(64) not null,
  version_no integer not null,
  name varchar(200) not null collate utf8mb4_unicode_ci,
  kind varchar(16) not null,
  digest char(64) not null,
  deployment_id varchar(64) not null,
  manifest longtext not null,
  deployed_at datetime(3) not null,
  constraint pk_programme_version primary key (id),
  constraint uq_programme_version unique (programme_key, version_no)
) default charset=utf8mb4 collate=utf8mb4_bin;
