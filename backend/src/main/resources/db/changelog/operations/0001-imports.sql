--liquibase formatted sql
--changeset kabinet:operations-1
create table import_run (
  id bigint not null primary key,
  folder varchar(200) not null,
  began_at datetime(6) not null,
  finished_at datetime(6) not null,
  rows_new int not null,
  rows_changed int not null,
  rows_same int not null
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;

-- what each row of operator data said when it was last applied, to tell a changed row from the same one
create table imported_row (
  file varchar(40) not null,
  ref varchar(120) not null,
  fingerprint binary(32) not null,
  primary key (file, ref)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;
