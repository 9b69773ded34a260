-- The departments that countersign a document, and what each says; emptied when the document is a draft again.
create table document_countersign (
  document_id varchar(36) not null,
  unit_id varchar(36) not null,
  unit_name varchar(100) not null,
  agrees boolean,
  opinion varchar(500),
  member_id varchar(36),
  member_name varchar(100),
  given_at datetime(3),
  constraint document_countersign_pk primary key (document_id, unit_id),
  constraint document_countersign_document_fk foreign key (document_id) references official_document (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index document_countersign_unit_ix on document_countersign (unit_id, document_id);
