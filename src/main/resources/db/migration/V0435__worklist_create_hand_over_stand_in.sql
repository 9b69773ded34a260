-- For whom whoever left stood in, and whether his successor does now.
create table hand_over_stand_in (
  hand_over_id varchar(36) not null,
  row_no int not null,
  absence_id varchar(36) not null,
  member_name varchar(100) not null,
  programme_key varchar(64),
  first_day date not null,
  last_day date not null,
  outcome varchar(20) not null,
  constraint hand_over_stand_in_pk primary key (hand_over_id, row_no),
  constraint hand_over_stand_in_act_fk foreign key (hand_over_id) references hand_over (id),
  constraint hand_over_stand_in_absence_fk foreign key (absence_id) references absence (id)
) default charset=utf8mb4 collate=utf8mb4_bin;
