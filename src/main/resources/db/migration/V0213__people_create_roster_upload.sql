-- A spreadsheet of units and members between its preview and its taking; gone with either, and after a day.
create table roster_upload (
    id          varchar(36) not null,
    member_id   varchar(36) not null,
    unit_id     varchar(36) not null,
    content     mediumtext  not null,
    uploaded_at datetime(3) not null,
    constraint roster_upload_pk primary key (id),
    constraint roster_upload_member_fk foreign key (member_id) references member (id),
    constraint roster_upload_unit_fk foreign key (unit_id) references unit (id)
) default charset=utf8mb4 collate=utf8mb4_bin;
