-- Mail to be sent, written in the transaction that gives the reason. The id is the Message-ID, so that a mail sent twice
-- after a crash is recognised as one. unit_path is filled when a mail is given up: whose administrators see it.
create table outbox_message (
    id           varchar(36)  not null,
    kind         varchar(10)  not null,
    recipient_id varchar(36)  not null,
    subject      varchar(300) not null,
    body         longtext     not null,
    state        varchar(15)  not null,
    tries        int          not null,
    added_at     datetime(3)  not null,
    next_try_at  datetime(3)  not null,
    closed_at    datetime(3)  null,
    fault        varchar(500) null,
    unit_path    varchar(200) null,
    constraint outbox_message_pk primary key (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index outbox_message_due_ix on outbox_message (state, next_try_at);

-- What the bell shows, as label key and arguments: everybody reads it in their own language.
create table message (
    id        varchar(36)  not null,
    member_id varchar(36)  not null,
    label_key varchar(100) not null,
    arguments longtext     not null,
    link      varchar(300) not null,
    told_at   datetime(3)  not null,
    read_at   datetime(3)  null,
    constraint message_pk primary key (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index message_member_told_ix on message (member_id, told_at, id);
create index message_member_read_ix on message (member_id, read_at);
