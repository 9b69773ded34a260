-- The duty of member units to report (信息反馈制度): ordered once, due in rounds.
create table report_duty (
  id varchar(36) not null,
  campaign_id varchar(36) not null,
  owner_id varchar(36) not null,
  title varchar(200) not null,
  rhythm varchar(12) not null,
  ordered_by varchar(36) not null,
  ordered_at datetime(3) not null,
  constraint report_duty_pk primary key (id),
  constraint report_duty_campaign_fk foreign key (campaign_id) references campaign (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table stage_report (
  id varchar(36) not null,
  duty_id varchar(36) not null,
  campaign_id varchar(36) not null,
  title varchar(200) not null,
  due_on date not null,
  unit_id varchar(36) not null,
  unit_path varchar(255) not null,
  unit_name varchar(200) not null,
  body longtext,
  member_id varchar(36),
  member_name varchar(100),
  handed_in_at datetime(3),
  reminded_on date,
  constraint stage_report_pk primary key (id),
  constraint stage_report_round_uq unique (duty_id, unit_id, due_on),
  constraint stage_report_duty_fk foreign key (duty_id) references report_duty (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index stage_report_campaign_ix on stage_report (campaign_id, due_on);
create index stage_report_due_ix on stage_report (due_on, handed_in_at);
