-- Work that was handed in with a form, kept until it would have expired anyway, so that it serves once.
create table spent_proof (
  challenge varchar(64) not null,
  expires_at datetime(3) not null,
  constraint spent_proof_pk primary key (challenge)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index spent_proof_expires_ix on spent_proof (expires_at);
