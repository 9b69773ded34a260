-- Counts the changes of calendars, so that a node knows by one number whether the days that it keeps are still the days.
create table calendar_edition (
    id      varchar(10) not null primary key,
    edition bigint      not null
) default charset=utf8mb4 collate=utf8mb4_bin;

insert into calendar_edition (id, edition) values ('all', 1);
