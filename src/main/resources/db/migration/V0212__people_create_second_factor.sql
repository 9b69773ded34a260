-- What a member's phone makes codes from, sealed with the key outside the database; each code serves once.
create table second_factor (
    member_id    varchar(36)  not null,
    sealed       varchar(400) not null,
    last_step    bigint       not null,
    begun_at     datetime(3)  not null,
    confirmed_at datetime(3),
    constraint second_factor_pk primary key (member_id),
    constraint second_factor_member_fk foreign key (member_id) references member (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

-- For the day when the phone is gone. Only a mark is kept.
create table recovery_code (
    member_id varchar(36) not null,
    code_mark varchar(64) not null,
    used_at   datetime(3),
    constraint recovery_code_pk primary key (member_id, code_mark),
    constraint recovery_code_member_fk foreign key (member_id) references member (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

-- Whose roles ask for a second factor, as the administrator of a root unit has set it.
create table second_factor_rule (
    unit_id varchar(36)  not null,
    roles   varchar(500) not null,
    set_by  varchar(36)  not null,
    set_at  datetime(3)  not null,
    constraint second_factor_rule_pk primary key (unit_id),
    constraint second_factor_rule_unit_fk foreign key (unit_id) references unit (id),
    constraint second_factor_rule_member_fk foreign key (set_by) references member (id)
) default charset=utf8mb4 collate=utf8mb4_bin;
