--liquibase formatted sql
--changeset kabinet:operations-2
-- rows are added and never changed; names stay as they were at the time
create table desk_audit (
  id bigint not null primary key,
  happened_at datetime(6) not null,
  staff_id bigint not null,
  staff_name varchar(120) not null,
  address varchar(45) not null,
  act varchar(40) not null,
  -- the id of what it was done to, as the contract spells it
  subject varchar(64),
  outcome varchar(40),
  key desk_audit_staff (staff_id, happened_at),
  key desk_audit_subject (subject, happened_at)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;
