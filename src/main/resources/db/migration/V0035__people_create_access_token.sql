-- What a program shows instead of a password. Only a hash is kept; a member acts by it for one unit, until it expires.
create table access_token (
    id           varchar(36)  not null,
    member_id    varchar(36)  not null,
    unit_id      varchar(36)  not null,
    name         varchar(60)  not null,
    scopes       varchar(200) not null,
    token_hash   varchar(64)  not null,
    created_at   datetime(3)  not null,
    expires_at   datetime(3)  not null,
    last_used_at datetime(3),
    revoked_at   datetime(3),
    constraint access_token_pk primary key (id),
    constraint access_token_hash_uk unique (token_hash),
    constraint access_token_member_fk foreign key (member_id) references member (id),
    constraint access_token_unit_fk foreign key (unit_id) references unit (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index access_token_member_ix on access_token (member_id, created_at);
