-- Two accounts, to be made once by the server's administrator (docs/operations.md): the owner makes and changes the
-- tables at an upgrade, the application's account works with them. What the latter may do with each table it is given by
-- the product after each migration. Running this again takes everything from it until the next start.
create user if not exists 'tongchuang_owner'@'%' identified by '${DB_OWNER_PASSWORD}';
create user if not exists 'tongchuang'@'%' identified by '${DB_PASSWORD}';
grant all privileges on `tongchuang`.* to 'tongchuang_owner'@'%' with grant option;
revoke all privileges, grant option from 'tongchuang'@'%';
-- MySQL asks for LOCK TABLES where rows are read for an update that the account may not make.
grant select, lock tables on `tongchuang`.* to 'tongchuang'@'%';
