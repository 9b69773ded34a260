-- Days that don't follow the week: the State Council's yearly notices and local closures.
-- unit_path: whose day (a unit and those below it); empty for the country.
create table calendar_day (
    unit_path varchar(255) not null,
    on_date   date         not null,
    origin    varchar(10)  not null,
    work      boolean      not null,
    name      varchar(100) not null,
    primary key (unit_path, on_date, origin)
) default charset=utf8mb4 collate=utf8mb4_bin;

-- Where a year's days come from.
create table calendar_notice (
    unit_path     varchar(255) not null,
    calendar_year int          not null,
    source        varchar(200) not null,
    taken_over_at datetime(3)  null,
    taken_over_by varchar(100) null,
    primary key (unit_path, calendar_year)
) default charset=utf8mb4 collate=utf8mb4_bin;
