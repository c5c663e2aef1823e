--liquibase formatted sql
--changeset kabinet:identity-6
-- R11, R22: a random password on its way to the contact on file; the old one works until this one is used
create table password_reset (
  account_id bigint not null primary key,
  password_hash varchar(200) not null,
  asked_at datetime(6) not null,
  expires_at datetime(6) not null,
  key password_reset_expires (expires_at)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;
