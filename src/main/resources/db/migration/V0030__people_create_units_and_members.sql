create table unit (
    id        varchar(36)  not null,
    short_no  int          not null auto_increment,
    code      varchar(20)  not null,
    name      varchar(100) not null,
    name_en   varchar(100) not null,
    kind      varchar(20)  not null,
    level     varchar(20)  not null,
    parent_id varchar(36),
    path      varchar(200) not null,
    active    boolean      not null,
    constraint unit_pk primary key (id),
    constraint unit_short_no_uk unique (short_no),
    constraint unit_code_uk unique (code),
    constraint unit_path_uk unique (path),
    constraint unit_parent_fk foreign key (parent_id) references unit (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table member (
    id            varchar(36)  not null,
    unit_id       varchar(36)  not null,
    login_name    varchar(40)  not null,
    name          varchar(50)  not null,
    phone         varchar(20)  not null,
    email         varchar(100) not null,
    password_hash varchar(200) not null,
    must_change   boolean      not null,
    enabled       boolean      not null,
    created_at    datetime(3)  not null,
    constraint member_pk primary key (id),
    constraint member_login_name_uk unique (login_name),
    constraint member_unit_fk foreign key (unit_id) references unit (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table membership (
    id        varchar(36) not null,
    member_id varchar(36) not null,
    unit_id   varchar(36) not null,
    role      varchar(40) not null,
    starts_on date        not null,
    ends_on   date,
    constraint membership_pk primary key (id),
    constraint membership_member_fk foreign key (member_id) references member (id),
    constraint membership_unit_fk foreign key (unit_id) references unit (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index membership_unit_role_ix on membership (unit_id, role, member_id);
create index membership_member_ix on membership (member_id, unit_id);
