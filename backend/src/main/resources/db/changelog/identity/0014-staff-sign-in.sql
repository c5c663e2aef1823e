--liquibase formatted sql
--changeset kabinet:identity-14
-- the authenticator's secret, sealed under the server's key; without one nobody comes in
alter table staff_account add column totp_secret varbinary(200);
-- the last step whose code was used: each code works once
alter table staff_account add column totp_step bigint not null default 0;

create table staff_session (
  id bigint not null primary key,
  -- SHA-256 of the secret in the cookie, never the secret
  token_hash binary(32) not null unique,
  staff_id bigint not null,
  device varchar(120) not null,
  address varchar(45) not null,
  created_at datetime(6) not null,
  active_at datetime(6) not null,
  key staff_session_active (active_at),
  constraint staff_session_whose foreign key (staff_id) references staff_account (id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_bin;
