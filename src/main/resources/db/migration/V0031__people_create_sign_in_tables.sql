create table sign_in_tries (
    subject varchar(64) not null,
    tries   int         not null,
    last_at datetime(3) not null,
    constraint sign_in_tries_pk primary key (subject)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table set_up_link (
    token_hash varchar(64) not null,
    expires_at datetime(3) not null,
    used_at    datetime(3),
    constraint set_up_link_pk primary key (token_hash)
) default charset=utf8mb4 collate=utf8mb4_bin;
