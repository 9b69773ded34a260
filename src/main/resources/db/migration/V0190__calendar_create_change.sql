-- Each change of a calendar, with the deadlines that it moved.
-- settled: whether the running timers have all been counted again; a sweep goes on with those that haven't.
create table calendar_change (
    id         varchar(36)  not null primary key,
    unit_path  varchar(255) not null,
    unit_name  varchar(200) not null,
    cause      varchar(200) not null,
    first_day  date         not null,
    days       int          not null,
    changed_at datetime(3)  not null,
    changed_by varchar(100) not null,
    settled    boolean      not null
) default charset=utf8mb4 collate=utf8mb4_bin;

create index calendar_change_path_ix on calendar_change (unit_path, changed_at, id);
create index calendar_change_settled_ix on calendar_change (settled, changed_at);

-- what: the name of the task, or label:<key>
create table deadline_move (
    id             varchar(36)  not null primary key,
    change_id      varchar(36)  not null,
    dossier_id     varchar(36)  not null,
    dossier_number varchar(40)  not null,
    unit_name      varchar(200) not null,
    what           varchar(255) not null,
    day_before     date         not null,
    day_after      date         not null,
    constraint deadline_move_change_fk foreign key (change_id) references calendar_change (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index deadline_move_change_ix on deadline_move (change_id, dossier_number, id);
