-- Minutes are corrected by another version; none is ever changed.
create table forum_minutes (
  id varchar(36) not null,
  dossier_id varchar(36) not null,
  meeting int not null,
  version int not null,
  held_on date not null,
  place varchar(100) not null,
  host varchar(100) not null,
  sheet_count int not null,
  member_id varchar(36) not null,
  member_name varchar(100) not null,
  unit_id varchar(36) not null,
  unit_name varchar(200) not null,
  recorded_at datetime(3) not null,
  constraint forum_minutes_pk primary key (id),
  constraint forum_minutes_version_uk unique (dossier_id, meeting, version)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table forum_attendee (
  minutes_id varchar(36) not null,
  place int not null,
  kind varchar(12) not null,
  name varchar(100) not null,
  constraint forum_attendee_pk primary key (minutes_id, place),
  constraint forum_attendee_minutes_fk foreign key (minutes_id) references forum_minutes (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table forum_topic (
  minutes_id varchar(36) not null,
  place int not null,
  topic varchar(100) not null,
  opinions varchar(2000) not null,
  constraint forum_topic_pk primary key (minutes_id, place),
  constraint forum_topic_minutes_fk foreign key (minutes_id) references forum_minutes (id)
) default charset=utf8mb4 collate=utf8mb4_bin;
