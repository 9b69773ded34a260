create table audit_chain (
    chain    varchar(80) not null,
    entry_no bigint      not null,
    hash     varchar(64) not null,
    constraint audit_chain_pk primary key (chain)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table audit_entry (
    chain         varchar(80)  not null,
    entry_no      bigint       not null,
    acted_at      datetime(3)  not null,
    verb          varchar(60)  not null,
    member_id     varchar(36)  not null,
    member_name   varchar(100) not null,
    unit_id       varchar(36)  not null,
    unit_name     varchar(200) not null,
    facts         longtext     not null,
    previous_hash varchar(64)  not null,
    hash          varchar(64)  not null,
    constraint audit_entry_pk primary key (chain, entry_no)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table audit_seal (
    sealed_on     date        not null,
    heads         int         not null,
    previous_hash varchar(64) not null,
    hash          varchar(64) not null,
    constraint audit_seal_pk primary key (sealed_on)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table audit_seal_head (
    chain     varchar(80) not null,
    entry_no  bigint      not null,
    hash      varchar(64) not null,
    sealed_on date        not null,
    constraint audit_seal_head_pk primary key (chain, entry_no),
    constraint audit_seal_head_seal_fk foreign key (sealed_on) references audit_seal (sealed_on)
) default charset=utf8mb4 collate=utf8mb4_bin;
