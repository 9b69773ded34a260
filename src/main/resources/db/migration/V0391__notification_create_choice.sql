-- How a member wants mails: whoever has no row gets each at once.
create table notification_choice (
  member_id varchar(36) not null,
  mails varchar(10) not null,
  chosen_at datetime(3) not null,
  -- in the morning, as HH:mm
  digest_at varchar(5) not null,
  -- what was told before is in an earlier digest
  digested_until datetime(3) not null,
  constraint notification_choice_pk primary key (member_id)
) default charset=utf8mb4 collate=utf8mb4_bin;

-- Whether a mail goes out whatever its recipient has chosen.
alter table outbox_message add column demanded boolean not null default true;
