-- A change of somebody's roles that waits for a second administrator. Until then nothing changes.
create table role_proposal (
    id               varchar(36)  not null,
    kind             varchar(20)  not null,
    member_id        varchar(36)  not null,
    unit_id          varchar(36)  not null,
    role             varchar(40)  not null,
    membership_id    varchar(36),
    starts_on        date,
    ends_on          date,
    proposer_id      varchar(36)  not null,
    proposer_unit_id varchar(36)  not null,
    proposed_at      datetime(3)  not null,
    lapses_at        datetime(3)  not null,
    state            varchar(20)  not null,
    decider_id       varchar(36),
    decided_at       datetime(3),
    reason           varchar(300) not null,
    constraint role_proposal_pk primary key (id),
    constraint role_proposal_member_fk foreign key (member_id) references member (id),
    constraint role_proposal_unit_fk foreign key (unit_id) references unit (id),
    constraint role_proposal_membership_fk foreign key (membership_id) references membership (id),
    constraint role_proposal_proposer_fk foreign key (proposer_id) references member (id),
    constraint role_proposal_proposer_unit_fk foreign key (proposer_unit_id) references unit (id),
    constraint role_proposal_decider_fk foreign key (decider_id) references member (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index role_proposal_state_ix on role_proposal (state, lapses_at);
create index role_proposal_member_ix on role_proposal (member_id, state);
