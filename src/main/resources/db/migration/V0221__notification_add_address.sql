-- Where a mail goes that isn't for a member, such as the day's audit seal; null for members, whose address is looked up.
alter table outbox_message add column address varchar(200);
