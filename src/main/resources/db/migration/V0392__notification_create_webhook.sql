-- Where a unit's messages go besides its members: another system, or the robot of a group chat.
create table webhook (
  id varchar(36) not null,
  unit_id varchar(36) not null,
  name varchar(60) not null,
  style varchar(10) not null,
  -- both sealed: a robot's address is its password
  address varchar(1000) not null,
  secret varchar(500) not null,
  host varchar(255) not null,
  made_name varchar(100) not null,
  made_at datetime(3) not null,
  ended_at datetime(3),
  constraint webhook_pk primary key (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index webhook_unit_ix on webhook (unit_id);

-- What goes to one receiver goes in the order in which it was written.
create index outbox_message_order_ix on outbox_message (recipient_id, state, added_at, id);
