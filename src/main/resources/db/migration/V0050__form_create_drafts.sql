-- What a member has typed into a form and not yet handed in.
create table form_draft (
    draft_key varchar(100) not null,
    member_id varchar(36)  not null,
    content   longtext     not null,
    rev       bigint       not null,
    saved_at  datetime(3)  not null,
    constraint pk_form_draft primary key (draft_key, member_id)
) default charset=utf8mb4 collate=utf8mb4_bin;
