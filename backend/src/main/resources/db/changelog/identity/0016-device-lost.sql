--liquibase formatted sql
--changeset kabinet:identity-16
-- R30, S9: numbers whose phone is lost; whatever the way in, nobody enters through these accounts
create table device_lost (
  account_id bigint not null primary key,
  marked_at datetime(6) not null
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;
