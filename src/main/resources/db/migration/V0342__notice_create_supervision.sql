-- What became of an objection that no notice could handle any more. What was found and replied is sealed.
create table supervision (
  objection_id varchar(36) not null,
  outcome varchar(12) not null,
  alleges_danger boolean not null,
  opinion text not null,
  reply text,
  review_number varchar(60),
  member_id varchar(36) not null,
  member_name varchar(100) not null,
  settled_at datetime(3) not null,
  constraint supervision_pk primary key (objection_id),
  constraint supervision_objection_fk foreign key (objection_id) references objection (id)
) default charset=utf8mb4 collate=utf8mb4_bin;
