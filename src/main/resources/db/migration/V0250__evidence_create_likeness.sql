-- What a picture looks like: 64 bits of which neighbouring spot is brighter, the same after resizing and recompressing but
-- for a few. Two pictures that differ in three bits or fewer share one of the four bands, which is what finds them.
create table picture_likeness (
  file_id varchar(36) not null,
  bits bigint not null,
  band1 int not null,
  band2 int not null,
  band3 int not null,
  band4 int not null,
  constraint picture_likeness_pk primary key (file_id),
  constraint picture_likeness_file_fk foreign key (file_id) references evidence_file (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index picture_likeness_band1_ix on picture_likeness (band1);
create index picture_likeness_band2_ix on picture_likeness (band2);
create index picture_likeness_band3_ix on picture_likeness (band3);
create index picture_likeness_band4_ix on picture_likeness (band4);

-- How much room a unit has taken.
create index evidence_file_unit_ix on evidence_file (unit_id, bytes);
