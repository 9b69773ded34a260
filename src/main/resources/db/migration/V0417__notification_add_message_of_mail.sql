-- Which message at the bell a mail repeats: a digest is made of the mails that were held back for it. Null for other mails.
alter table outbox_message add column message_id varchar(36);

create index outbox_message_message_ix on outbox_message (message_id);
