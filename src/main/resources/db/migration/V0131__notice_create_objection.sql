-- Who objects and what is said are kept sealed; of the receipt code only the hash is kept.
create table objection (
  id varchar(36) not null,
  notice_id varchar(36) not null,
  row_id varchar(36) not null,
  channel_id varchar(36),
  kind varchar(20) not null,
  identity varchar(2000),
  content text not null,
  receipt_hash varchar(64) not null,
  state varchar(20) not null,
  finding varchar(20),
  received_at datetime(3) not null,
  judged_at datetime(3),
  found_at datetime(3),
  concluded_at datetime(3),
  constraint objection_pk primary key (id),
  constraint objection_receipt_uk unique (receipt_hash),
  constraint objection_notice_fk foreign key (notice_id) references public_notice (id),
  constraint objection_row_fk foreign key (row_id) references notice_row (id),
  constraint objection_channel_fk foreign key (channel_id) references notice_channel (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index objection_row_ix on objection (row_id, state);
