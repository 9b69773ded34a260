-- Which columns of the worklist a member has chosen to see.
create table worklist_view (
  member_id varchar(36) not null,
  shown varchar(200) not null,
  constraint worklist_view_pk primary key (member_id)
) default charset=utf8mb4 collate=utf8mb4_bin;
