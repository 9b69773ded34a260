-- More time for verifying one objection, given once. The reason may tell what the objection is about, so it is sealed.
create table verification_extension (
  objection_id varchar(36) not null,
  work_days int not null,
  before_on date not null,
  after_on date not null,
  reason text not null,
  member_id varchar(36) not null,
  member_name varchar(100) not null,
  granted_at datetime(3) not null,
  constraint verification_extension_pk primary key (objection_id),
  constraint verification_extension_objection_fk foreign key (objection_id) references objection (id)
) default charset=utf8mb4 collate=utf8mb4_bin;
