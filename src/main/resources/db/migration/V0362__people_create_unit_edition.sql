-- Counts the changes of units, so that a node knows by one number whether the names that it keeps are still the names.
create table unit_edition (
    id      varchar(10) not null primary key,
    edition bigint      not null
) default charset=utf8mb4 collate=utf8mb4_bin;

insert into unit_edition (id, edition) values ('all', 1);
